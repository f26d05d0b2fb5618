#include "diff/value_relations.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <variant>

namespace concord::diff {

namespace {

using value::Value;

// Places for what was found: beyond the second it would not stay in the processor's caches.
constexpr std::size_t fewest_places = 256;
constexpr std::size_t most_places = 65536;
// In an entry a number has so many bits.
constexpr unsigned number_bits = 28;
constexpr unsigned relation_bits = 8;

std::size_t mix(std::size_t hash, std::size_t more) {
  constexpr std::size_t golden = 0x9E3779B97F4A7C15U;  // Knuth's multiplicative hash, for 64 bits
  return (hash ^ more) * golden;
}

std::size_t hash_of(std::string_view text) {
  return std::hash<std::string_view>{}(text);
}

struct HashOf {
  std::size_t operator()(const value::Quantity& v) const {
    return mix(std::hash<double>{}(v.low.to_double()), hash_of(v.unit));
  }
  std::size_t operator()(const value::Date& v) const {
    return mix(static_cast<std::size_t>(v.from.value_or(0)), hash_of(v.stated));
  }
  std::size_t operator()(const value::Tuple& v) const {
    return v.parts.empty() ? 0 : std::hash<double>{}(v.parts.front().to_double());
  }
  std::size_t operator()(const value::Version& v) const {
    return v.parts.empty() ? 0 : hash_of(v.parts.back());
  }
  std::size_t operator()(const value::Name& v) const { return hash_of(v.canonical); }
  std::size_t operator()(const value::NameSet& v) const {
    return v.members.empty() ? 0 : hash_of(v.members.back().canonical);
  }
  std::size_t operator()(const value::Status& v) const { return hash_of(v.state); }
};

struct Hash {
  std::size_t operator()(const Value* value) const { return std::visit(HashOf{}, *value); }
};

// Equal figures may have other digits: "1.50" is not rounded as "1.5" is.
struct Same {
  bool operator()(const Value* a, const Value* b) const {
    const auto* x = std::get_if<value::Quantity>(a);
    const auto* y = std::get_if<value::Quantity>(b);
    const bool alike =
        x == nullptr || y == nullptr ||
        (x->low.exponent() == y->low.exponent() && x->high.exponent() == y->high.exponent());
    return alike && *a == *b;
  }
};

}  // namespace

ValueRelations::ValueRelations(const std::vector<const Value*>& values) {
  std::unordered_map<const Value*, std::uint32_t, Hash, Same> numbers;
  numbers_.reserve(values.size());
  for (const Value* value : values) {
    const auto next = static_cast<std::uint32_t>(firsts_.size() + 1);
    const auto [it, is_new] = numbers.try_emplace(value, next);
    if (is_new) firsts_.push_back(value);
    numbers_.push_back(it->second);
  }
  const std::size_t places = std::bit_ceil(values.size() * 8);
  found_.resize(std::clamp(places, fewest_places, most_places));
}

value::Relation ValueRelations::relate(std::uint32_t a, std::uint32_t b) {
  const std::uint64_t both = std::uint64_t{numbers_[a]} << number_bits | numbers_[b];
  const std::size_t place = mix(both, 0) >> 32U;
  std::uint64_t& found = found_[place & (found_.size() - 1)];
  constexpr std::uint64_t relations = (std::uint64_t{1} << relation_bits) - 1;
  if (found >> relation_bits != both) {
    const value::Relation relation =
        value::relate(*firsts_[numbers_[a] - 1], *firsts_[numbers_[b] - 1]);
    found = both << relation_bits | static_cast<std::uint64_t>(relation);
  }
  return static_cast<value::Relation>(found & relations);
}

}  // namespace concord::diff

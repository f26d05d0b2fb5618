#include "diff/value_relations.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <variant>

#include "value/world.h"

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

constexpr std::uint32_t kind_of_dates = 1;
constexpr std::uint32_t kind_of_names = 2;  // by their last words: no name contradicts its end

std::string_view last_word(const value::Name& name) {
  const std::string_view words = name.canonical.empty() ? name.text : name.canonical;
  return words.substr(words.rfind(' ') + 1);
}

}  // namespace

// Of figures of one dimension: what may be meant, what rounding and the lengths of months leave open.
ValueRelations::Reach ValueRelations::reach_of(const value::Quantity& quantity,
                                               std::uint32_t kind) {
  if (quantity.other_power != 0) return {};
  constexpr double margin = 1e-6;  // doubles are not exact
  const double one = value::in_base(quantity, quantity.low).to_double();
  const double other = value::in_base(quantity, quantity.high).to_double();
  auto [least, most] = std::minmax({one, other});
  for (const auto& end : {quantity.world.low, quantity.world.high}) {
    least = end ? std::min(least, end->to_double()) : least;
    most = end ? std::max(most, end->to_double()) : most;
  }
  if (!quantity.world.low) least = -INFINITY;
  if (!quantity.world.high) most = INFINITY;
  const value::Decimal rounding =
      std::max(value::rounding_room(quantity.low), value::rounding_room(quantity.high));
  const double size = std::max(std::abs(one), std::abs(other));
  const double calendar = value::Tolerances{}.calendar_share.to_double() * size;
  const double room = std::max((rounding * quantity.to_base).to_double(), calendar) + margin * size;
  return {kind, least - room, most + room};
}

// Of days and periods that are known, by one clock; parts of a day are wider than they are told.
ValueRelations::Reach ValueRelations::reach_of(const value::Date& date) {
  const bool known =
      date.from && date.to && !date.ambiguous && date.modifier != value::Modifier::about;
  const bool one_clock = date.zone.empty() && !date.zone_offset && !date.half_day_unknown &&
                         date.grain != value::Date::Grain::day_part;
  if (!known || !one_clock) return {};
  constexpr double within_minute = 0.5;  // `to` is the first minute that is out of it
  return {kind_of_dates, static_cast<double>(*date.from),
          static_cast<double>(*date.to) - within_minute};
}

ValueRelations::ValueRelations(const std::vector<const Value*>& values) {
  std::unordered_map<const Value*, std::uint32_t, Hash, Same> numbers;
  std::unordered_map<std::string_view, std::uint32_t> dimensions;  // and their kinds
  std::unordered_map<std::string_view, std::size_t> last_words;    // and their numbers
  numbers_.reserve(values.size());
  for (const Value* value : values) {
    const auto next = static_cast<std::uint32_t>(firsts_.size() + 1);
    const auto [it, is_new] = numbers.try_emplace(value, next);
    numbers_.push_back(it->second);
    if (!is_new) continue;
    firsts_.push_back(value);
    Reach& reach = reaches_.emplace_back();
    if (const auto* date = std::get_if<value::Date>(value)) reach = reach_of(*date);
    if (const auto* name = std::get_if<value::Name>(value)) {
      const std::string_view last = last_word(*name);
      const auto number = last_words.try_emplace(last, last_words.size()).first->second;
      reach = {kind_of_names, static_cast<double>(number), static_cast<double>(number)};
    }
    if (const auto* quantity = std::get_if<value::Quantity>(value)) {
      const auto kind = static_cast<std::uint32_t>(kind_of_names + 1 + dimensions.size());
      reach = reach_of(*quantity, dimensions.try_emplace(quantity->dimension, kind).first->second);
    }
  }
  const std::size_t places = std::bit_ceil(values.size() * 8);
  found_.resize(std::clamp(places, fewest_places, most_places));
}

value::Relation ValueRelations::relate(std::uint32_t a, std::uint32_t b) {
  const Reach& x = reaches_[numbers_[a] - 1];
  const Reach& y = reaches_[numbers_[b] - 1];
  if (x.kind != 0 && x.kind == y.kind && (x.high < y.low || y.high < x.low))
    return value::Relation::disjoint;
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

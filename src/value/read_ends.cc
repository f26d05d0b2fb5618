#include "value/read_ends.h"

#include <array>
#include <vector>

#include "value/amount.h"
#include "value/world.h"

namespace concord::value {
namespace {

// A first end that shares the second's scale may be so many times as large: "from 5 to 3 billion".
constexpr std::int64_t most_times_larger = 20;

// Captures beside the two numbers: those of the first and of the second, its own before the other's, and as what a
// single figure has it.
struct Part {
  std::array<std::string_view, 3> first;
  std::array<std::string_view, 3> second;
  std::string_view single;
};
constexpr std::array<Part, 3> parts{{{{"low-unit", "unit"}, {"unit", "low-unit"}, "unit"},
                                     {{"low-currency", "currency", "currency-high"},
                                      {"currency-high", "currency", "low-currency"},
                                      "currency"},
                                     {{"minor"}, {"minor"}, "minor"}}};

const Piece* first_of(const Piece& mention, const std::array<std::string_view, 3>& names) {
  for (const std::string_view name : names) {
    const Piece* found = name.empty() ? nullptr : find_deep(mention, name);
    if (found != nullptr) return found;
  }
  return nullptr;
}

bool shares_scale(const Amount& low, const Amount& high) {
  if (low.scale || !high.scale || low.number.is_zero()) return false;
  return low.number.shifted(*high.scale) <= high.number * Decimal(most_times_larger);
}

// One end as if it stood alone.
std::optional<Quantity> read_end(std::string_view type, const Piece& mention, bool first,
                                 const Piece* scale, const Vocabulary& vocabulary) {
  const Piece* end = find_deep(mention, first ? "low" : "high");
  std::vector<Piece> amount(end->pieces.begin(), end->pieces.end());
  if (scale != nullptr) amount.push_back(*scale);
  std::vector<Piece> pieces{{"value", end->type, end->text, end->entry, amount}};
  for (const Part& part : parts) {
    const Piece* beside = first_of(mention, first ? part.first : part.second);
    if (beside == nullptr) continue;
    pieces.push_back(*beside);
    pieces.back().name = part.single;
  }
  const auto value = read_value(type, {type, type, end->text, {}, pieces}, vocabulary);
  const auto* figure = value ? std::get_if<Quantity>(&*value) : nullptr;
  return figure != nullptr ? std::optional(*figure) : std::nullopt;
}

// With a number that was completed.
void restate(Quantity& end, const Decimal& number) {
  end.low = end.high = number;
  end.last_digit = number.exponent();
  set_world(end);
}

std::string_view stretch(const char* from, const char* to) {
  return {from, static_cast<std::size_t>(to - from)};
}
const char* end_of(std::string_view words) {
  return words.data() + words.size();
}

// The words of each end: from its sign to its unit. All pieces look into one text.
void set_words(Ends& ends, const Piece& mention, const Piece& low, const Piece& high) {
  const char* first_begin = low.text.data();
  const char* first_end = end_of(low.text);
  const char* second_begin = high.text.data();
  bool unit_before = false;
  bool unit_after = false;
  for (const std::string_view name : {"low-unit", "low-currency", "currency", "currency-high"}) {
    const Piece* piece = find_deep(mention, name);
    if (piece == nullptr) continue;
    const char* at = piece->text.data();
    if (at < first_begin) first_begin = at;
    if (name.starts_with("low-")) first_end = end_of(piece->text);
    if (name == "currency-high") second_begin = at;
    unit_before = unit_before || name.starts_with("low-") || name == "currency";
    unit_after = unit_after || name == "currency-high";
  }
  const Piece* unit = find_deep(mention, "unit");
  const Piece* word = find_deep(mention, "currency");
  const bool behind = word != nullptr && word->text.data() > high.text.data();
  ends.own_units = unit_before && (unit_after || unit != nullptr || behind);
  ends.first_words = stretch(first_begin, first_end);
  ends.second_words = stretch(second_begin, end_of(mention.text));
  ends.joint = stretch(end_of(low.text), high.text.data());
}

// A figure of one end in the unit of the other.
Decimal in_unit_of(const Quantity& unit, const Quantity& end) {
  return end.unit == unit.unit ? end.low
                               : (in_base(end, end.low) - unit.base_offset) / unit.to_base;
}
bool is_whole(const Decimal& number) {
  return number.plain().exponent() >= 0;
}

}  // namespace

std::optional<Ends> read_ends(std::string_view type, const Piece& mention,
                              const Vocabulary& vocabulary) {
  const Piece* low = find_deep(mention, "low");
  const Piece* high = find_deep(mention, "high");
  if (low == nullptr || high == nullptr) return std::nullopt;
  const bool reversed = high->text.data() < low->text.data();
  auto first = read_amount(*low);
  auto second = read_amount(*high);
  if (!first || !second) return std::nullopt;
  const Decimal stated_first = first->number;
  const Decimal stated_second = second->number;
  complete_ends(*low, *first, *high, *second);
  const Piece* scale = shares_scale(*first, *second) ? find_deep(*high, "scale") : nullptr;
  auto one = read_end(type, mention, true, scale, vocabulary);
  auto two = read_end(type, mention, false, nullptr, vocabulary);
  if (!one || !two) return std::nullopt;
  if (!(first->number == stated_first)) restate(*one, first->number);
  if (!(second->number == stated_second)) restate(*two, second->number);
  if (reversed) {
    return Ends{*two,  *one, high->text, low->text, stretch(end_of(high->text), low->text.data()),
                false, true};
  }
  Ends ends{*one, *two, {}, {}, {}, false, false};
  set_words(ends, mention, *low, *high);
  return ends;
}

// In the second's unit; in the first's where that is finer, and the second a whole number of it: "13 months to
// ten years" are 13 to 120 months.
std::optional<Quantity> between(const Ends& ends) {
  if (ends.first.dimension != ends.second.dimension) return std::nullopt;
  const bool finer = ends.first.to_base < ends.second.to_base;
  const bool by_first = finer && is_whole(in_unit_of(ends.first, ends.second));
  Quantity range = by_first ? ends.first : ends.second;
  range.modifier = Modifier::range;
  range.low = in_unit_of(range, ends.first);
  range.high = in_unit_of(range, ends.second);
  if (range.high < range.low) std::swap(range.low, range.high);
  if (range.high == range.low) range.modifier = Modifier::exact;
  set_world(range);
  return range;
}

}  // namespace concord::value

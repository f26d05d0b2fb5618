#include <algorithm>

#include "value/amount.h"
#include "value/readers.h"
#include "value/world.h"

namespace concord::value {
namespace {

// So many times that unit; nothing where it is not known.
std::optional<Quantity> in_unit(std::string_view id, const Range& range, Modifier modifier,
                                const Vocabulary& vocabulary) {
  const Unit* known = vocabulary.units == nullptr ? nullptr : vocabulary.units->find(id);
  if (known == nullptr) return std::nullopt;
  Quantity figure;
  figure.low = range.low.number;
  figure.high = range.high.number;
  figure.modifier = modifier;
  figure.unit = known->id;
  figure.dimension = known->dimension;
  figure.to_base = known->factor;
  figure.last_digit = range.low.number.exponent();
  figure.counted_in_words = range.low.in_words;
  set_world(figure);
  return figure;
}

// The unit of time alone, so many times; nothing where the mention names none.
std::optional<Value> lasting(const Piece& mention, const Range& range, Modifier modifier,
                             const Vocabulary& vocabulary) {
  const Piece* unit = find_deep(mention, "unit");
  if (unit == nullptr) return std::nullopt;
  const auto figure = in_unit(unit->entry, range, modifier, vocabulary);
  return figure ? std::optional<Value>(*figure) : std::nullopt;
}

// "2:06:20", "1:43.91": the hours, if any, the minutes and the seconds, in seconds. "2:06" of a
// mention that names hours has no seconds.
std::optional<Value> read_stopwatch(const Piece& mention, std::string_view text,
                                    const Vocabulary& vocabulary) {
  const Decimal parts_of_whole(60);
  const std::string_view shown = text;
  Amount seconds;
  for (bool first = true;; first = false) {
    const std::size_t colon = text.find(':');
    const auto part = read_digits(text.substr(0, colon));
    if (!part || (!first && *part >= parts_of_whole)) return std::nullopt;
    seconds.number = seconds.number * parts_of_whole + *part;
    if (colon == std::string_view::npos) break;
    text.remove_prefix(colon + 1);
  }
  const Piece* unit = find_deep(mention, "unit");
  const bool two_parts = std::ranges::count(shown, ':') == 1;
  if (unit != nullptr && unit->entry == "hour" && two_parts)
    seconds.number = seconds.number * parts_of_whole;
  const auto figure = in_unit("second", {seconds, seconds}, Modifier::exact, vocabulary);
  return figure ? std::optional<Value>(*figure) : std::nullopt;
}

Range one() {
  const Amount amount{Decimal(1), {}, true, false};
  return {amount, amount};
}

}  // namespace

std::optional<Value> read_duration(const Piece& mention, const Vocabulary& vocabulary) {
  if (const Piece* watch = find_deep(mention, "stopwatch")) {
    return read_stopwatch(mention, watch->text, vocabulary);
  }
  const Piece* vague = find_deep(mention, "vague-count");
  if (vague == nullptr) {
    const bool counted = read_range(mention).has_value();
    // "a day-long meeting"
    return counted ? read_with_unit(mention, vocabulary)
                   : lasting(mention, one(), Modifier::exact, vocabulary);
  }
  const std::size_t dash = vague->entry.find('-');
  const auto least = Decimal::parse(vague->entry.substr(0, dash));
  const auto most =
      dash == std::string_view::npos ? least : Decimal::parse(vague->entry.substr(dash + 1));
  if (!least || !most) return std::nullopt;
  return lasting(mention, {{*least, {}, true, false}, {*most, {}, true, false}}, Modifier::dozens,
                 vocabulary);
}

std::optional<Value> read_set(const Piece& mention, const Vocabulary& vocabulary) {
  const auto range = read_range(mention);
  const Modifier modifier =
      range && range->low.number != range->high.number ? Modifier::range : Modifier::exact;
  return lasting(mention, range.value_or(one()), modifier, vocabulary);
}

std::optional<Value> read_reference(const Piece& mention, const Vocabulary&) {
  const Piece* word = find_deep(mention, "reference");
  if (word == nullptr) return std::nullopt;
  Date date;
  date.stated = word->entry;
  date.partial = true;
  return date;
}

}  // namespace concord::value

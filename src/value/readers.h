#pragma once

#include <functional>
#include <optional>

#include "value/read_value.h"

namespace concord::value {

// One reader per type of mention; read_value.cc lists them. What each expects of its captures is
// said beside it.

// Captures of a number, at any depth below the mention:
//   modifier (entry: its name) may be captured too, where the wording needs it; otherwise the words
//   beside a mention are found later;
//   digits "14.3"; word (entry: its number, "twenty" 20); scale (entry: power of ten, "billion" 9);
//   times (entry: "dozen" 12);
//   vague (entry: the least that "dozens" means, 24); plus (entry: "half" in "two and a half" 0.5);
//   of (entry: "thirds" in "two-thirds" 1/3); num and den ("1/2"); sign.
// A range has two numbers, low and high; the scale of the second goes to the first where it has
// none of its own.
std::optional<Value> read_number(const Piece& mention, const Vocabulary& vocabulary);

// value or low and high, with a unit (entry: unit id). A second amount in a smaller unit: more,
// more-unit ("6 ft 2 in"), or a capture named as that unit (inch) where its word is left out ("six
// foot four").
std::optional<Value> read_with_unit(const Piece& mention, const Vocabulary& vocabulary);

// value or low and high, with a currency (entry: unit id) or minor (entry: a unit such as
// "USD/100"); cents beside whole money: more. A group of a regular expression may be named as the
// currency itself (USD), and as a scale: thousand, lakh, million, crore, billion,
// trillion.
std::optional<Value> read_money(const Piece& mention, const Vocabulary& vocabulary);

// ordinal (entry: its number), after word (tens) or alone; or digits.
std::optional<Value> read_ordinal(const Piece& mention, const Vocabulary& vocabulary);

// factor (entry: "triple" 3); value, a number of times; or part and whole ("one in five").
std::optional<Value> read_ratio(const Piece& mention, const Vocabulary& vocabulary);

// Each `part` (entry: its number), in order; or the runs of digits in `score`, or else in the whole
// mention.
std::optional<Value> read_score(const Piece& mention, const Vocabulary& vocabulary);

// The parts of `version` between dots and hyphens.
std::optional<Value> read_version(const Piece& mention, const Vocabulary& vocabulary);

// The same for lengths of time; a vague one has vague-count (entry: the least and the most that
// "several" means, "3-9") and unit; stopwatch: "2:06:20", "1:43.91".
std::optional<Value> read_duration(const Piece& mention, const Vocabulary& vocabulary);

// How often: the period, with unit and value (one without it).
std::optional<Value> read_set(const Piece& mention, const Vocabulary& vocabulary);

// reference (entry: PRESENT_REF, PAST_REF or FUTURE_REF as TIMEX3 has them): a date without a place
// in the calendar.
std::optional<Value> read_reference(const Piece& mention, const Vocabulary& vocabulary);

// See date_parts.h for the captures.
std::optional<Value> read_date(const Piece& mention, const Vocabulary& vocabulary);
std::optional<Value> read_time(const Piece& mention, const Vocabulary& vocabulary);

}  // namespace concord::value

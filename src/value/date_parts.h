#pragma once

#include <optional>
#include <string>

#include "value/read_value.h"

namespace concord::value {

// What a date's captures say, before anything is inferred. Names of the captures, and what their
// entries hold:
//   year "2026"; short-year "98"; until-year "13" of "2012–13"; decade "1990" of "the 1990s";
//   century ("20th" 20); month (1 to 12); day "8"; day-name (an ordinal: "eighth" 8);
//   a and b of "04/08": month and day in the order of Vocabulary; weekday (1 Monday to 7);
//   quarter, half (1 to 4, 1 or 2); season (1 spring to 4 winter);
//   day-word ("yesterday" -1); rel ("last" -1, "this" 0, "next" 1); period ("week": a unit id);
//   count (a number) with period, and turn ("ago" -1, "from now" 1) or rel;
//   open-period ("the coming weeks", an end nobody knows) with rel;
//   nth ("last" -1) with weekday or inner ("week") of a month or a period;
//   holiday ("12-25", see holiday.h); part ("early" start, "mid" mid, "late" end);
//   bound ("since" at-least); hour, minute, meridiem (am, pm); clock ("noon" 720: minutes of the
//   day); day-part ("evening").
struct DateParts {
  std::optional<std::int32_t> year, month, day, weekday, day_word, rel, turn, quarter, half, season,
      decade, century, until_year, nth;
  std::optional<std::int32_t> count;
  std::string period;
  std::string part;
  std::string inner;
  std::string holiday;
  bool open_period = false;
  std::int32_t direction = 0;  // a bound's: "since June" looks back (-1), "until June" ahead (1)
  std::optional<std::int32_t> clock_from, clock_to;
  bool half_day_unknown = false;
  bool impossible = false;  // "14/13": no reading
};

DateParts collect_date_parts(const Piece& piece, const Vocabulary& vocabulary);

// The date those parts mean; partial where the article's date would be needed and is not known.
std::optional<Date> resolve_date(const DateParts& parts, const Vocabulary& vocabulary);

// Minutes of the day from hour, minute, meridiem, clock and day-part.
void collect_clock(DateParts& parts, const Piece& piece);

}  // namespace concord::value

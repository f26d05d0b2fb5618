#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "value/read_value.h"

namespace concord::value {

// "two to three weeks": how many of which unit of time.
struct DateStep {
  std::int32_t low = 1;
  std::int32_t high = 1;
  std::string_view unit;
  bool vague = false;  // "a few": low is what is mostly meant
};

// What a date's captures say, before anything is inferred. Names of the captures, and what their
// entries hold:
//   year "2026", or in words: year-head (19), year-tens (90), year-unit (6), year-thousand (2000);
//   plain-year "79" of "AD 79"; era-year "44" of "44 BC"; short-year "98"; until-year "13" of "2012–13"; decade "1990" of "the 1990s";
//   century ("20th" 20);
//   century-of-era ("5th" 5 of "the 5th century BC"); hundreds "18" of "the 1800s"; month (1 to 12); day "8"; day-name, day-tens (ordinals: "eighth" 8);
//   a and b of "04/08": month and day in the order of Vocabulary; weekday (1 Monday to 7);
//   quarter, half (1 to 4, 1 or 2); season (1 spring to 4 winter); week "31" of a year;
//   day-word ("yesterday" -1, "tonight" "0 night"); rel ("last" -1, "this" 0, "next" 1); near ("past" -1, "coming" 1:
//   the very next weekday that way; the hyphen of "second-quarter" 0: the nearest, though the clause
//   tells of what is to come); period ("week": a unit id); length ("the past
//   year": such a length, no calendar year);
//   count (a number, or few: "2-5" of "several") with period, any number of them, and turn ("ago"
//   -1, "from now" 1) or rel; without a count it is one;
//   anchor (a date) that a turn is counted from: "two weeks from next Tuesday";
//   told-turn ("later" 1) as turn, told-only ("that" 0) as rel: from the date that the text has
//   named last; told-rel ("the previous" -1): from the article's day where there is none;
//   edge ("year-end" end-year, "Vorjahr" previous-year);
//   open-period ("the coming weeks", an end nobody knows) with rel;
//   weeks-on ("Friday week" 2: so many Fridays from now);
//   nth ("last" -1) with weekday or inner ("week") of a month or a period; from-end when the count
//   is from its end;
//   holiday ("12-25", see holiday.h); part ("early" start, "mid" mid, "late" end);
//   bound ("since" at-least); clock-start and clock-end of "9 to 5 p.m."; hour, minute, meridiem (am, pm); clock ("noon" 720: minutes of the
//   day); day-part ("evening"); full ("o'clock": no half of the day is left open);
//   zone ("-300": minutes it is ahead of UTC, or a name where that is not known), with zone-ahead or
//   zone-behind ("UTC+2"); other (the same time in another zone, in brackets).
struct DateParts {
  std::optional<std::int32_t> year, month, day, weekday, day_word, rel, near, turn, quarter, half,
      season, week, decade, century, until_year, nth;
  std::vector<DateStep> steps;
  // entries of the lexicon, which has them
  std::string_view period;
  std::string_view part;
  std::string_view inner;
  std::string_view holiday;
  std::string_view open_period;
  bool from_end = false;
  bool ambiguous = false;  // "04/08" and nothing says which is the month
  std::optional<std::int32_t> clock_from, clock_to, zone_offset;
  std::string zone;
  bool half_day_unknown = false;
  bool lasts = false;       // from the one time to the other, and not somewhere between them
  bool impossible = false;  // "14/13": no reading
};

DateParts collect_date_parts(const Piece& piece, const Vocabulary& vocabulary);

// The date those parts mean; partial where the article's date would be needed and is not known.
std::optional<Date> resolve_date(const DateParts& parts, const Vocabulary& vocabulary);

// Of the time of day that the parts have: hours that last, a part of the day, or a minute.
Date::Grain grain_of_clock(const DateParts& parts);

// Minutes of the day from hour, minute, meridiem, clock and day-part.
void collect_clock(DateParts& parts, const Piece& piece);

}  // namespace concord::value

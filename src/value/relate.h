#pragma once

#include <optional>
#include <string_view>

#include "value/value.h"

namespace concord::value {

// The far ends of modifiers and the room that rounding is given: the pragmatic constants of
// agreement, in one place.
struct Tolerances {
  // "about X" and X as a rounded figure: half a unit of the last non-zero digit, but never more
  // than this share of X.
  Decimal share{5, -2};
  // Months and years against weeks, days and hours: a month is 30.4 days on average.
  Decimal calendar_share{2, -2};
  // "Eight weeks" and "two months": up to so many months four weeks pass for one.
  Decimal months_of_four_weeks{3};
  // "Two days" beside a span in hours: so much of a day each way, from two on.
  Decimal few_of_longer{25, -2};
  // Counts below this are not rounded unless they say so: 200 and 203 differ, 14,000 and 14,210
  // agree.
  Decimal exact_counts_below{1000};
  // "dozens" (24) reach to this multiple of their lower bound.
  Decimal vague_reach{50};
  // "about 1:30": minutes each way; a clock time off the five-minute grid is taken as exact.
  std::int32_t clock_about_minutes = 10;
  // "before midnight", "shortly after 4 a.m.": minutes on that side, the named one not among them.
  std::int32_t clock_bound_minutes = 120;
  // "Early March" may reach a tenth of the month further into it, three days: articles of real stories told the
  // 12th so.
  std::int32_t share_beside_part = 10;
};

// How two values of one question stand to each other. The first five can be true together;
// `disjoint` cannot; `incomparable` says nothing (other kinds, other dimensions, an unresolved
// date, vague words).
enum class Relation { equal, rounds_to, contains, within, overlaps, disjoint, incomparable };

std::string_view to_string(Relation relation);

constexpr bool is_compatible(Relation r) {
  return r <= Relation::overlaps;
}

// Symmetric but for contains/within. Agreement is arithmetic on the sets of possible worlds:
//  - two exact figures are equal, or one rounds to the other by its digits as stated (35.72 % and
//    35.7 %), else disjoint;
//  - "about" covers less than half a unit of its last non-zero digit: about 160,000 and 165,000 are
//    disjoint;
//  - "over 9 %" is (9, 10): from the figure to the next step of its leading digit, so that "more
//    than 1,000" does not swallow 1,000,000; the room each modifier has is in Tolerances;
//  - two ranges of one unit with other ends are disjoint: "32 to 42" and "38 to 42" are two answers;
//  - equal after conversion within the stated digits (six miles, 10 km);
//  - dates by containment of their ranges.
Relation relate(const Value& a, const Value& b);

// A part of a whole as a percentage: half is 50 %. From one upwards a factor is none, since "double"
// may mean a rise of 100 %.
std::optional<Quantity> as_percent(const Quantity& figure);

// How far apart two disjoint quantities or dates are: |ln(a/b)| for quantities, days for dates;
// negative when not comparable.
double distance(const Value& a, const Value& b);

}  // namespace concord::value

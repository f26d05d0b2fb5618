#pragma once

#include <optional>
#include <string_view>

#include "value/value.h"

namespace concord::value {

// Days since 1970, `to` exclusive.
struct Period {
  std::int64_t from = 0;
  std::int64_t to = 0;
};

// The calendar period of a unit ("day", "week", "weekend", "month", "quarter", "half", "year",
// "decade", "century") that `today` lies
// in, moved by whole periods: ("month", -1) is last month. Weeks are ISO weeks. Nothing for other
// units.
std::optional<Period> period_around(std::string_view unit, std::int64_t today, std::int32_t offset);

// That many units away from today, as a day: ("month", -2) is this day two months ago, or the last
// of a shorter month.
std::optional<std::int64_t> shifted_day(std::string_view unit, std::int64_t today,
                                        std::int32_t count);

// The period that "five weeks ago" or "two years from now" means, as exact as its unit: a day, a
// week, a month, a year.
std::optional<Period> shifted_period(std::string_view unit, std::int64_t today, std::int32_t count);

// "early" (start), "mid", "late" (end): the first, middle or last third; whole months of a year,
// whole days of a month.
void narrow(Date& date, std::string_view part);

}  // namespace concord::value

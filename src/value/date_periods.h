#pragma once

#include <optional>
#include <string_view>

#include "value/period.h"
#include "value/value.h"

namespace concord::value {

// The calendar period of a unit ("day", "week", "weekend", "workweek", "month", "quarter", "half",
// "year", "decade", "century") that `today` lies
// in, moved by whole periods: ("month", -1) is last month. Weeks are ISO weeks. Nothing for other
// units.
std::optional<Period> period_around(std::string_view unit, std::int64_t today, std::int32_t offset);

// That many units away from today, as a day: ("month", -2) is this day two months ago, or the last
// of a shorter month.
std::optional<std::int64_t> shifted_day(std::string_view unit, std::int64_t today,
                                        std::int32_t count);

// "early" (start), "mid", "late" (end): the first, middle or last third; whole months of a year,
// whole days of a month.
void narrow(Date& date, std::string_view part);

}  // namespace concord::value

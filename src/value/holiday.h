#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace concord::value {

// The day of a feast in a year, by its rule: "12-25" (month-day), "11/4/4" (month/which/weekday:
// the fourth Thursday of November;
// which -1 is the last; "11/4/4+1": a day later), "easter-2" or "easter+49" (days from Easter Sunday of the western
// churches). Nothing for other rules.
std::optional<std::int64_t> holiday_in(std::string_view rule, std::int32_t year);

// The nth day of that weekday (1 Monday to 7) in [from, to); -1 is the last. Nothing when there are
// fewer.
std::optional<std::int64_t> nth_weekday(std::int64_t from, std::int64_t to, std::int32_t nth,
                                        std::int32_t weekday);

}  // namespace concord::value

#include "value/date_periods.h"

#include <algorithm>
#include <array>

#include "value/calendar.h"

namespace concord::value {
namespace {

struct MonthUnit {
  std::string_view name;
  std::int32_t months;
};
constexpr std::array<MonthUnit, 6> month_units{
    {{"month", 1}, {"quarter", 3}, {"half", 6}, {"year", 12}, {"decade", 120}, {"century", 1200}}};

std::int32_t months_of(std::string_view unit) {
  const auto* found = std::find_if(month_units.begin(), month_units.end(),
                                   [unit](const MonthUnit& u) { return u.name == unit; });
  return found == month_units.end() ? 0 : found->months;
}

std::int32_t days_of_unit(std::string_view unit) {
  if (unit == "day") return 1;
  if (unit == "week") return 7;
  if (unit == "weekend") return 7;
  return unit == "fortnight" ? 14 : 0;
}

bool is_clock_unit(std::string_view unit) {
  return unit == "hour" || unit == "minute" || unit == "second";
}

Period month_block(std::int64_t today, std::int32_t months, std::int32_t offset) {
  const CivilDay date = civil_of(today);
  const std::int32_t index = date.year * 12 + date.month - 1;
  const std::int32_t first = index - index % months + offset * months;
  return {days_of(0, first + 1, 1), days_of(0, first + months + 1, 1)};
}

}  // namespace

std::optional<Period> period_around(std::string_view unit, std::int64_t today,
                                    std::int32_t offset) {
  if (const std::int32_t months = months_of(unit)) return month_block(today, months, offset);
  const std::int64_t monday = today - weekday_of(today) + 1;
  if (unit == "week") return Period{monday + 7 * offset, monday + 7 * offset + 7};
  if (unit == "workweek") return Period{monday + 7 * offset, monday + 7 * offset + 5};
  if (unit == "weekend") return Period{monday + 7 * offset + 5, monday + 7 * offset + 7};
  if (unit == "fortnight")
    return Period{today + 14 * std::min(offset, 0), today + 14 * std::max(offset, 0)};
  if (unit == "day") return Period{today + offset, today + offset + 1};
  if (is_clock_unit(unit)) return Period{today, today + 1};
  return std::nullopt;
}

std::optional<std::int64_t> shifted_day(std::string_view unit, std::int64_t today,
                                        std::int32_t count) {
  if (const std::int32_t days = days_of_unit(unit)) return today + std::int64_t{days} * count;
  if (is_clock_unit(unit)) return today;
  const std::int32_t months = months_of(unit);
  if (months == 0) return std::nullopt;
  const CivilDay date = civil_of(today);
  const std::int64_t first = days_of(date.year, date.month + months * count, 1);
  const CivilDay target = civil_of(first);
  return first + std::min(date.day, days_in_month(target.year, target.month)) - 1;
}

void narrow(Date& date, std::string_view part) {
  if (!date.from || !date.to) return;
  const std::int64_t length = *date.to - *date.from;
  std::array<std::int64_t, 4> cuts{*date.from, *date.from + length / 3, *date.to - length / 3,
                                   *date.to};
  const std::int64_t first = day_of_minute(*date.from);
  const CivilDay from = civil_of(first);
  const std::int64_t days = length / minutes_per_day;
  if (days > 360 && from.day == 1) {
    const std::int32_t third = static_cast<std::int32_t>(days / 365) * 4;  // months
    cuts[1] = days_of(from.year, from.month + third, 1) * minutes_per_day;
    cuts[2] = days_of(from.year, from.month + 2 * third, 1) * minutes_per_day;
  } else if (days >= 3) {
    cuts[1] = (first + days / 3) * minutes_per_day;
    cuts[2] = *date.to - days / 3 * minutes_per_day;
  }
  const std::size_t index = part == "start" ? 0 : part == "mid" ? 1 : 2;
  date.from = cuts[index];
  date.to = cuts[index + 1];
}

}  // namespace concord::value

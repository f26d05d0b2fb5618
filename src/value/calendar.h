#pragma once

#include <cstdint>
#include <string>

namespace concord::value {

// The proleptic Gregorian calendar in days since 1970-01-01.
constexpr std::int64_t minutes_per_day = 24 * 60;

struct CivilDay {
  std::int32_t year = 1970;
  std::int32_t month = 1;  // 1 to 12
  std::int32_t day = 1;
  friend bool operator==(const CivilDay&, const CivilDay&) = default;
};

CivilDay civil_of(std::int64_t days);
// The days of a date that exists; `month` may lie outside 1 to 12 and is carried into the year.
std::int64_t days_of(std::int32_t year, std::int32_t month, std::int32_t day);
bool exists(std::int32_t year, std::int32_t month, std::int32_t day);
std::int32_t days_in_month(std::int32_t year, std::int32_t month);

// 1 Monday to 7 Sunday, as ISO 8601 counts.
std::int32_t weekday_of(std::int64_t days);

struct IsoWeek {
  std::int32_t year = 1970;
  std::int32_t week = 1;
};
IsoWeek iso_week_of(std::int64_t days);

// Day and minute of the day of a minute since 1970.
std::int64_t day_of_minute(std::int64_t minutes);
std::int32_t minute_of_day(std::int64_t minutes);

std::string iso_day(std::int64_t days);        // "2026-04-08"
std::string iso_clock(std::int32_t minute);    // "01:27"
std::string iso_offset(std::int32_t minutes);  // "-05:00", "+00:00"

}  // namespace concord::value

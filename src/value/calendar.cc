#include "value/calendar.h"

#include <chrono>

#include <fmt/format.h>

#include "value/padded.h"

namespace concord::value {
namespace {

namespace chrono = std::chrono;

chrono::year_month_day as_chrono(std::int32_t year, std::int32_t month, std::int32_t day) {
  return chrono::year(year) / chrono::month(static_cast<unsigned>(month)) /
         chrono::day(static_cast<unsigned>(day));
}

}  // namespace

CivilDay civil_of(std::int64_t days) {
  const chrono::year_month_day date{chrono::sys_days{chrono::days{days}}};
  return {static_cast<int>(date.year()),
          static_cast<std::int32_t>(static_cast<unsigned>(date.month())),
          static_cast<std::int32_t>(static_cast<unsigned>(date.day()))};
}

std::int64_t days_of(std::int32_t year, std::int32_t month, std::int32_t day) {
  const std::int32_t months = month - 1;
  const std::int32_t carry = months >= 0 ? months / 12 : (months - 11) / 12;
  const auto date = as_chrono(year + carry, months - carry * 12 + 1, 1);
  return chrono::sys_days{date}.time_since_epoch().count() + day - 1;
}

bool exists(std::int32_t year, std::int32_t month, std::int32_t day) {
  return month >= 1 && month <= 12 && day >= 1 && as_chrono(year, month, day).ok();
}

std::int32_t days_in_month(std::int32_t year, std::int32_t month) {
  return static_cast<std::int32_t>(days_of(year, month + 1, 1) - days_of(year, month, 1));
}

std::int32_t weekday_of(std::int64_t days) {
  return static_cast<std::int32_t>(
      chrono::weekday{chrono::sys_days{chrono::days{days}}}.iso_encoding());
}

IsoWeek iso_week_of(std::int64_t days) {
  const std::int64_t thursday =
      days - weekday_of(days) + 4;  // it lies in the year its week belongs to
  const std::int32_t year = civil_of(thursday).year;
  return {year, static_cast<std::int32_t>((thursday - days_of(year, 1, 1)) / 7 + 1)};
}

std::int64_t day_of_minute(std::int64_t minutes) {
  return minutes >= 0 ? minutes / minutes_per_day
                      : -((-minutes + minutes_per_day - 1) / minutes_per_day);
}

std::int32_t minute_of_day(std::int64_t minutes) {
  return static_cast<std::int32_t>(minutes - day_of_minute(minutes) * minutes_per_day);
}

std::string padded(std::int32_t number, std::size_t digits) {
  std::string text(digits, '0');
  std::int32_t rest = number;
  for (std::size_t i = digits; i-- > 0; rest /= 10) text[i] = static_cast<char>('0' + rest % 10);
  return rest == 0 && number >= 0 ? text : fmt::format("{:0{}}", number, digits);
}

std::string iso_day(std::int64_t days) {
  const CivilDay date = civil_of(days);
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string iso_clock(std::int32_t minute) {
  constexpr std::int32_t day = minutes_per_day;
  const std::int32_t shown = minute > day ? minute - day : minute;  // "10 p.m. to 2 a.m."
  return padded(shown / 60, 2) + ":" + padded(shown % 60, 2);
}

std::string iso_offset(std::int32_t minutes) {
  const std::int32_t size = minutes < 0 ? -minutes : minutes;
  return (minutes < 0 ? "-" : "+") + iso_clock(size);
}

}  // namespace concord::value

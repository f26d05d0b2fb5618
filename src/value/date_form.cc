#include "value/date_form.h"

#include "text/utf8.h"
#include "value/calendar.h"
#include "value/padded.h"

namespace concord::value {
namespace {

// Whole months from the first of one month to the first of another, or 0.
std::int32_t whole_months(const CivilDay& from, const CivilDay& to) {
  if (from.day != 1 || to.day != 1) return 0;
  return (to.year - from.year) * 12 + to.month - from.month;
}

// With as many digits as four of a year leave. ISO 8601: the year before 0001 is 0000, and 44 BC is
// -0043.
std::string digits_of(std::int32_t number, int count) {
  return padded(number, static_cast<std::size_t>(number < 0 ? count + 1 : count));
}

std::optional<std::string> months_name(const CivilDay& from, std::int32_t months) {
  const std::int32_t index = from.month - 1;
  if (months == 1) return padded(from.year, 4) + "-" + padded(from.month, 2);
  if (months == 3 && index % 3 == 0) return padded(from.year, 4) + "-Q" + padded(index / 3 + 1, 1);
  if (months == 6 && index % 6 == 0) return padded(from.year, 4) + "-H" + padded(index / 6 + 1, 1);
  if (index != 0) return std::nullopt;
  if (months == 12) return digits_of(from.year, 4);
  if (months == 120 && from.year % 10 == 0) return padded(from.year / 10, 3) + "X";
  if (months == 1200 && from.year % 100 == 0) return digits_of(from.year / 100, 2) + "XX";
  return std::nullopt;
}

}  // namespace

bool names_day(const Date& date) {
  constexpr std::size_t day_at = 8;  // of "XXXX-11-14"
  return date.stated.size() >= day_at + 2 && text::is_digit(date.stated[day_at]) &&
         text::is_digit(date.stated[day_at + 1]);
}

bool is_any_weekday(const Date& date) {
  return date.stated.find("-WXX-") != std::string::npos;
}

bool is_seen_from_article(const Date& date) {
  return date.inferred && !names_day(date);
}

std::optional<std::string> calendar_name(std::int64_t from_minute, std::int64_t to_minute) {
  if (minute_of_day(from_minute) != 0 || minute_of_day(to_minute) != 0) return std::nullopt;
  const std::int64_t first = day_of_minute(from_minute);
  const std::int64_t end = day_of_minute(to_minute);
  if (end == first + 1) return iso_day(first);
  if (end == first + 7 && weekday_of(first) == 1) {
    const IsoWeek week = iso_week_of(first);
    return padded(week.year, 4) + "-W" + padded(week.week, 2);
  }
  const CivilDay from = civil_of(first);
  return months_name(from, whole_months(from, civil_of(end)));
}

std::optional<std::string> calendar_name(const Date& date) {
  if (!date.from || !date.to || date.clock_from) return std::nullopt;
  return calendar_name(*date.from, *date.to);
}

std::string iso_instant(std::int64_t minutes) {
  const std::string day = iso_day(day_of_minute(minutes));
  const std::int32_t clock = minute_of_day(minutes);
  return clock == 0 ? day : day + "T" + iso_clock(clock);
}

}  // namespace concord::value

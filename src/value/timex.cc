#include "value/timex.h"

#include "value/calendar.h"
#include "value/date_form.h"
#include "value/day_part.h"
#include "value/describe.h"
#include "value/padded.h"

namespace concord::value {
namespace {

std::string clock_code(const Date& date) {
  const std::int32_t from = *date.clock_from;
  if (!date.clock_to || date.grain == Date::Grain::hours) return iso_clock(from);
  const DayPart* part = find_day_part(from, *date.clock_to);
  return part == nullptr || part->timex.empty() ? iso_clock(from) : std::string(part->timex);
}

std::string period_code(std::int64_t from, std::int64_t to) {
  const std::int64_t first = day_of_minute(from);
  if (to == from + 1) return iso_day(first) + "T" + iso_clock(minute_of_day(from));
  if (to - from == 2 * minutes_per_day && weekday_of(first) == 6) {
    const IsoWeek week = iso_week_of(first);
    return padded(week.year, 4) + "-W" + padded(week.week, 2) + "-WE";
  }
  std::string name = calendar_name(from, to).value_or("");
  while (name.ends_with('X')) name.pop_back();  // decades and centuries are told by fewer digits
  return name;
}

// "1998-FA" of "last fall": the season as it is stated, of the year in which it begins.
std::string season_code(const Date& date, std::int64_t from) {
  const std::size_t mark = date.stated.rfind('-');
  if (date.grain != Date::Grain::season || mark == std::string::npos) return "";
  return padded(civil_of(day_of_minute(from)).year, 4) + date.stated.substr(mark);
}

}  // namespace

std::string timex_of(const Date& date) {
  const bool told = date.stated.starts_with('X') || date.stated.starts_with("PX") ||
                    date.stated.starts_with("PTX") || date.stated.ends_with("_REF");
  const auto from = date.named_from ? date.named_from : date.from;
  const auto to = date.named_to ? date.named_to : date.to;
  if (date.clock_from) {
    const std::string day = date.from ? iso_day(day_of_minute(*date.from)) : "";
    return day + "T" + clock_code(date);
  }
  if (!date.length.empty()) return date.length;
  if (from && to) {
    const std::string season = season_code(date, *from);
    return season.empty() ? period_code(*from, *to) : season;
  }
  return told ? date.stated : "";
}

std::string timex_of(const Quantity& figure) {
  if (figure.dimension != "time") return "";
  if (figure.low == figure.high) return iso_duration(figure.unit, figure.low);
  return figure.modifier == Modifier::dozens ? vague_duration(figure.unit) : "";
}

}  // namespace concord::value

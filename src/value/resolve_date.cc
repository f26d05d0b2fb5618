#include "value/calendar.h"
#include "value/date_parts.h"
#include "value/date_periods.h"
#include "value/resolve_parts.h"

namespace concord::value {
namespace {

using Grain = Date::Grain;

Date of_years(std::int32_t first, std::int32_t years, Grain grain) {
  return date_of({days_of(first, 1, 1), days_of(first + years, 1, 1)}, grain);
}

// The last year of "1939-45" and of "1998-01", in the century of the first or the next.
std::int32_t until_of(std::int32_t year, std::int32_t short_year) {
  if (short_year >= 100) return short_year;
  const std::int32_t last = year - year % 100 + short_year;
  return last > year || short_year > 12 ? last : last + 100;
}

// "2012-13" is two years, "2012-10" a month.
std::optional<Date> resolve_joined_years(const DateParts& parts) {
  const std::int32_t month = *parts.until_year % 100;
  if (!parts.year) return std::nullopt;
  const std::int32_t last = until_of(*parts.year, *parts.until_year);
  constexpr std::int32_t longest = 60;  // years told with a short end
  const bool is_month =
      last > *parts.year + longest || (month >= 1 && month <= 12 && last - *parts.year > 5);
  if (last > *parts.year && !is_month)
    return of_years(*parts.year, last - *parts.year + 1, Grain::open);
  if (!exists(*parts.year, month, 1)) return std::nullopt;
  return date_of({days_of(*parts.year, month, 1), days_of(*parts.year, month + 1, 1)},
                 Grain::month);
}

std::optional<Date> resolve_calendar(const DateContext& context) {
  const DateParts& parts = context.parts;
  if (!parts.holiday.empty()) return resolve_holiday(context);
  if (parts.turn || !parts.open_period.empty()) return resolve_relative(context);
  if (parts.nth) return resolve_nth(context);
  if (parts.day_word) {
    if (!context.today) return unresolved("");
    const std::int64_t day = *context.today + *parts.day_word;
    return date_of({day, day + 1}, Grain::day);
  }
  if (!parts.steps.empty() && parts.rel) return resolve_relative(context);
  if (parts.day) return resolve_day(context);
  if (parts.weekday) return resolve_weekday(context);
  if (parts.month || parts.quarter || parts.half || parts.season || parts.week)
    return resolve_span(context);
  if (parts.until_year) return resolve_joined_years(parts);
  if (parts.decade) return of_years(*parts.decade, 10, Grain::decade);
  if (parts.century) return of_years((*parts.century - 1) * 100, 100, Grain::century);
  if (parts.year) return of_years(*parts.year, 1, Grain::year);
  return parts.period.empty() ? std::nullopt : resolve_relative(context);
}

void attach_clock(Date& date, const DateParts& parts) {
  if (!parts.clock_from) return;
  date.clock_from = parts.clock_from;
  date.clock_to = parts.clock_to;
  date.half_day_unknown = parts.half_day_unknown;
  date.zone = parts.zone;
  date.zone_offset = parts.zone_offset;
  if (!date.from || !date.to || *date.to - *date.from != minutes_per_day) return;
  date.to = *date.from + *parts.clock_to;
  date.from = *date.from + *parts.clock_from;
  date.named_from = date.from;
  date.named_to = date.to;
  date.grain = grain_of_clock(parts);
}

// "early in 2023", "the rest of the year", "the year to date".
void take_part(Date& date, const DateParts& parts, std::optional<std::int64_t> today) {
  if (parts.part != "rest" && parts.part != "to-date") return narrow(date, parts.part);
  if (!today || !date.from || !date.to) return;
  const std::int64_t now = *today * minutes_per_day;
  if (now <= *date.from || now >= *date.to) return;
  (parts.part == "rest" ? date.from : date.to) = now;
  date.named_from = date.from;
  date.named_to = date.to;
}

// "Early Wednesday afternoon" is no early part of the day, but of its second half.
bool is_part_of_half_day(const DateParts& parts) {
  constexpr std::int32_t noon = minutes_per_day / 2;
  return parts.part == "start" && parts.clock_from && *parts.clock_from >= noon;
}

}  // namespace

Date date_of(const Period& period, Grain grain) {
  Date date;
  date.from = period.from * minutes_per_day;
  date.to = period.to * minutes_per_day;
  date.grain = grain;
  return date;
}

Date unresolved(std::string stated) {
  Date date;
  date.stated = std::move(stated);
  date.partial = true;
  return date;
}

std::optional<Date> resolve_date(const DateParts& parts, const Vocabulary& vocabulary) {
  if (parts.impossible) return std::nullopt;
  DateContext context{parts, vocabulary.published, parts.year, lean_of(vocabulary.tense),
                      vocabulary.anchor};
  const bool of_year = parts.rel && parts.period == "year" && parts.steps.empty() && !parts.turn;
  if (of_year && context.today) context.year = civil_of(*context.today).year + *parts.rel;
  auto date = resolve_calendar(context);
  if (!date) return std::nullopt;
  date->inferred = !date->partial && !parts.year && !parts.decade && !parts.century;
  date->ambiguous = parts.ambiguous;
  if (!date->named_from) date->named_from = date->from;
  if (!date->named_to) date->named_to = date->to;
  date->part = parts.part;
  if (!parts.part.empty() && !is_part_of_half_day(parts)) take_part(*date, parts, context.today);
  attach_clock(*date, parts);
  return date;
}

}  // namespace concord::value

#include <array>
#include <cstdlib>

#include <fmt/format.h>

#include "value/calendar.h"
#include "value/date_parts.h"
#include "value/date_periods.h"
#include "value/holiday.h"

namespace concord::value {
namespace {

using Grain = Date::Grain;
using Number = std::optional<std::int32_t>;

Date of_days(std::int64_t from, std::int64_t to, Grain grain) {
  Date date;
  date.from = from * minutes_per_day;
  date.to = to * minutes_per_day;
  date.grain = grain;
  return date;
}

Date of_period(const Period& period, Grain grain) {
  return of_days(period.from, period.to, grain);
}

Date unresolved(std::string stated) {
  Date date;
  date.stated = std::move(stated);
  date.partial = true;
  return date;
}

std::string year_text(const Number& year) {
  return year ? fmt::format("{:04}", *year) : "XXXX";
}

// What every resolver sees: the parts, the article's own day, and the year that was stated or
// pointed at ("last year").
struct Context {
  const DateParts& parts;
  std::optional<std::int64_t> today;
  Number year;
  std::int32_t direction = 0;  // where an unstated year or week is looked for: back (-1), ahead (1)
};

std::int32_t year_of(std::int64_t day) {
  return civil_of(day).year;
}

// The year in which a span lies nearest to today; `start` gives its first day in a year.
template <class Start>
std::int32_t nearest_year(const Context& context, const Number& rel, Start start) {
  const std::int64_t today = *context.today;
  const std::int32_t year = year_of(today);
  if (!rel && context.direction < 0) return start(year) <= today ? year : year - 1;
  if (!rel && context.direction > 0) return start(year) >= today ? year : year + 1;
  if (rel && *rel < 0) return start(year) < today ? year : year - 1;
  if (rel && *rel > 0) return start(year) > today ? year : year + 1;
  if (rel) return year;
  const auto farness = [&](std::int32_t candidate) {
    const std::int64_t days = start(candidate) - today;
    return days > 0 ? 3 * days : -2 * days;  // news looks back more often than ahead
  };
  std::int32_t best = year;
  for (const std::int32_t candidate : {year - 1, year + 1}) {
    if (farness(candidate) < farness(best)) best = candidate;
  }
  return best;
}

std::optional<Date> resolve_day(const Context& context) {
  const std::int32_t day = *context.parts.day;
  const Number month = context.parts.month;
  if (!month) {
    // "the 8th": of the article's own month.
    if (!context.today) return unresolved(fmt::format("XXXX-XX-{:02}", day));
    const CivilDay today = civil_of(*context.today);
    if (!exists(today.year, today.month, day)) return std::nullopt;
    const std::int64_t at = days_of(today.year, today.month, day);
    return of_days(at, at + 1, Grain::day);
  }
  constexpr std::int32_t leap_year = 2000;
  if (!exists(context.year.value_or(leap_year), *month, day)) return std::nullopt;
  const std::string stated = fmt::format("{}-{:02}-{:02}", year_text(context.year), *month, day);
  if (!context.year && !context.today) return unresolved(stated);
  const auto start = [&](std::int32_t year) { return days_of(year, *month, day); };
  const std::int64_t at =
      start(context.year ? *context.year : nearest_year(context, context.parts.rel, start));
  Date date = of_days(at, at + 1, Grain::day);
  date.stated = stated;
  return date;
}

std::optional<Date> resolve_holiday(const Context& context) {
  const std::string& rule = context.parts.holiday;
  if (!context.year && !context.today) return unresolved("");
  const auto start = [&](std::int32_t year) { return holiday_in(rule, year).value_or(0); };
  const std::int32_t year =
      context.year ? *context.year : nearest_year(context, context.parts.rel, start);
  const auto day = holiday_in(rule, year);
  return day ? std::optional(of_days(*day, *day + 1, Grain::day)) : std::nullopt;
}

std::optional<Date> resolve_weekday(const Context& context) {
  if (context.today && context.parts.rel && context.parts.period == "week") {
    const auto week = period_around("week", *context.today, *context.parts.rel);
    const std::int64_t day = week->from + *context.parts.weekday - 1;
    return of_days(day, day + 1, Grain::day);
  }
  const std::string stated = fmt::format("XXXX-WXX-{}", *context.parts.weekday);
  if (!context.today) return unresolved(stated);
  const std::int64_t back = (weekday_of(*context.today) - *context.parts.weekday + 7) % 7;
  const std::int64_t ahead = (7 - back) % 7;
  // News speaks of the day that has just been, of the publication day itself, or says that it is to
  // come.
  std::int64_t at = context.direction > 0 ? *context.today + ahead : *context.today - back;
  const Number rel = context.parts.rel;
  if (rel && *rel < 0) at = *context.today - (back == 0 ? 7 : back);
  if (rel && *rel == 0) at = *context.today + ahead;
  if (rel && *rel > 0) at = *context.today + (ahead == 0 ? 7 : ahead);
  Date date = of_days(at, at + 1, Grain::day);
  date.stated = stated;
  return date;
}

// A span that comes once a year: a month, a quarter, a half, a season.
std::optional<Date> resolve_yearly(const Context& context, std::int32_t first_month,
                                   std::int32_t months, const std::string& name, Grain grain) {
  const std::string stated = year_text(context.year) + "-" + name;
  if (!context.year && !context.today) return unresolved(stated);
  const auto start = [&](std::int32_t year) { return days_of(year, first_month, 1); };
  Number rel = context.parts.rel;
  if (!context.parts.period.empty()) rel.reset();  // it belongs to "last year", not to the month
  const std::int32_t year = context.year ? *context.year : nearest_year(context, rel, start);
  Date date = of_days(start(year), days_of(year, first_month + months, 1), grain);
  date.stated = stated;
  return date;
}

// The nth day, whole week or weekday of a span of days.
std::optional<Date> nth_within(const DateParts& parts, std::int64_t from, std::int64_t to) {
  const std::int32_t nth = *parts.nth;
  if (parts.weekday || parts.inner == "weekend") {
    const auto day = nth_weekday(from, to, nth, parts.weekday.value_or(6));
    const std::int64_t length = parts.weekday ? 1 : 2;
    return day ? std::optional(of_days(*day, *day + length, Grain::day)) : std::nullopt;
  }
  if (parts.inner == "week") {
    const auto end = nth_weekday(from, to, nth, nth < 0 ? 7 : 1);
    if (!end) return std::nullopt;
    return nth < 0 ? of_days(*end - 6, *end + 1, Grain::week)
                   : of_days(*end, *end + 7, Grain::week);
  }
  const std::int64_t day = nth < 0 ? to + nth : from + nth - 1;
  if (parts.inner != "day" || nth == 0 || day < from || day >= to) return std::nullopt;
  return of_days(day, day + 1, Grain::day);
}

std::optional<Date> resolve_years(std::int32_t first, std::int32_t years, Grain grain) {
  return of_days(days_of(first, 1, 1), days_of(first + years, 1, 1), grain);
}

// "five weeks ago", "the past two years", "next month".
std::optional<Date> resolve_relative(const Context& context) {
  const DateParts& parts = context.parts;
  if (!context.today) return unresolved("");
  if (parts.open_period) {
    Date date = of_days(*context.today, *context.today, Grain::open);
    (parts.rel.value_or(0) < 0 ? date.from : date.to).reset();
    return date;
  }
  const std::int32_t count = parts.count.value_or(1);
  if (parts.turn) {
    const auto period = shifted_period(parts.period, *context.today, *parts.turn * count);
    return period ? std::optional(of_period(*period, Grain::day)) : std::nullopt;
  }
  if (!parts.count) {
    const auto period = period_around(parts.period, *context.today, parts.rel.value_or(0));
    return period ? std::optional(of_period(*period, Grain::day)) : std::nullopt;
  }
  if (!parts.rel) return std::nullopt;
  const auto far = shifted_day(parts.period, *context.today, *parts.rel < 0 ? -count : count);
  if (!far) return std::nullopt;
  return of_days(std::min(*far, *context.today), std::max(*far, *context.today), Grain::open);
}

std::optional<Date> resolve_span(const Context& context) {
  const DateParts& parts = context.parts;
  static constexpr std::array<const char*, 4> seasons{"SP", "SU", "FA", "WI"};
  if (parts.month) {
    if (*parts.month < 1 || *parts.month > 12) return std::nullopt;
    return resolve_yearly(context, *parts.month, 1, fmt::format("{:02}", *parts.month),
                          Grain::month);
  }
  if (parts.quarter) {
    if (*parts.quarter < 1 || *parts.quarter > 4) return std::nullopt;
    return resolve_yearly(context, *parts.quarter * 3 - 2, 3, fmt::format("Q{}", *parts.quarter),
                          Grain::quarter);
  }
  if (parts.half) {
    if (*parts.half < 1 || *parts.half > 2) return std::nullopt;
    return resolve_yearly(context, *parts.half * 6 - 5, 6, fmt::format("H{}", *parts.half),
                          Grain::half);
  }
  if (*parts.season < 1 || *parts.season > 4) return std::nullopt;
  return resolve_yearly(context, *parts.season * 3, 3,
                        seasons[static_cast<std::size_t>(*parts.season - 1)], Grain::season);
}

std::optional<Date> resolve_nth(const Context& context) {
  auto whole = context.parts.month ? resolve_span(context) : resolve_relative(context);
  if (!whole || whole->partial || !whole->from || !whole->to) return whole;
  return nth_within(context.parts, day_of_minute(*whole->from), day_of_minute(*whole->to));
}

std::optional<Date> resolve_calendar(const Context& context) {
  const DateParts& parts = context.parts;
  if (!parts.holiday.empty()) return resolve_holiday(context);
  if (parts.nth) return resolve_nth(context);
  if (parts.day_word) {
    if (!context.today) return unresolved("");
    const std::int64_t day = *context.today + *parts.day_word;
    return of_days(day, day + 1, Grain::day);
  }
  if (parts.turn || parts.open_period || (parts.count && parts.rel))
    return resolve_relative(context);
  if (parts.day) return resolve_day(context);
  if (parts.weekday) return resolve_weekday(context);
  if (parts.month || parts.quarter || parts.half || parts.season) return resolve_span(context);
  if (parts.until_year) {
    // "2012-13" is two years, "2012-10" a month.
    const std::int32_t month = *parts.until_year % 100;
    if (!parts.year || (*parts.until_year <= *parts.year && !exists(*parts.year, month, 1))) {
      return std::nullopt;
    }
    if (*parts.until_year <= *parts.year) {
      return of_days(days_of(*parts.year, month, 1), days_of(*parts.year, month + 1, 1),
                     Grain::month);
    }
    return resolve_years(*parts.year, *parts.until_year - *parts.year + 1, Grain::open);
  }
  if (parts.decade) return resolve_years(*parts.decade, 10, Grain::decade);
  if (parts.century) return resolve_years((*parts.century - 1) * 100, 100, Grain::century);
  if (parts.year) return resolve_years(*parts.year, 1, Grain::year);
  return parts.period.empty() ? std::nullopt : resolve_relative(context);
}

void attach_clock(Date& date, const DateParts& parts) {
  if (!parts.clock_from) return;
  date.clock_from = parts.clock_from;
  date.clock_to = parts.clock_to;
  date.half_day_unknown = parts.half_day_unknown;
  if (!date.from || !date.to || *date.to - *date.from != minutes_per_day) return;
  date.to = *date.from + *parts.clock_to;
  date.from = *date.from + *parts.clock_from;
  date.grain = *parts.clock_to - *parts.clock_from == 1 ? Grain::minute : Grain::day_part;
}

}  // namespace

std::optional<Date> resolve_date(const DateParts& parts, const Vocabulary& vocabulary) {
  if (parts.impossible) return std::nullopt;
  Context context{parts, vocabulary.published, parts.year,
                  parts.direction == 0 && vocabulary.ahead ? 1 : parts.direction};
  const bool of_year = parts.rel && parts.period == "year" && !parts.count;
  if (of_year && context.today) context.year = year_of(*context.today) + *parts.rel;
  auto date = resolve_calendar(context);
  if (!date) return std::nullopt;
  date->inferred = !date->partial && !parts.year && !parts.decade && !parts.century;
  date->named_from = date->from;
  date->named_to = date->to;
  date->part = parts.part;
  if (!parts.part.empty()) narrow(*date, parts.part);
  attach_clock(*date, parts);
  return date;
}

}  // namespace concord::value

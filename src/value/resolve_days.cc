#include <array>

#include <fmt/format.h>

#include "value/calendar.h"
#include "value/holiday.h"
#include "value/padded.h"
#include "value/resolve_parts.h"

namespace concord::value {
namespace {

using Grain = Date::Grain;
using Number = std::optional<std::int32_t>;

std::string year_text(const Number& year) {
  return year ? padded(*year, 4) : "XXXX";
}

std::int32_t year_of(std::int64_t day) {
  return civil_of(day).year;
}

Period one_day(std::int64_t day) {
  return {day, day + 1};
}

// The year of a period that comes once a year, as near as the clause lets it be, or where "last",
// "this" and "next" point.
std::int32_t nearest_year(const DateContext& context, const Number& rel,
                          const std::function<Period(std::int32_t)>& period_in) {
  const std::int64_t today = *context.today;
  const std::int32_t year = year_of(today);
  const std::int64_t start = period_in(year).from;
  if (rel && *rel < 0) return start < today ? year : year + *rel;
  if (rel && *rel > 0) return start > today ? year + *rel - 1 : year + *rel;
  // "will report second-quarter results": what is reported has been
  const bool either = rel || (context.parts.near && context.lean == Lean::future);
  return nearest_turn(year, today, either ? Lean::none : context.lean, period_in);
}

// "Was expected on 4 October", or "will open on 4 October" on a page dated the 19th: a day that has
// just been, and none of next year, of which it would be said.
std::int32_t lately_gone(const DateContext& context, std::int32_t year,
                         const std::function<Period(std::int32_t)>& period_in) {
  constexpr std::int64_t lately = 31;
  const bool ahead = context.lean == Lean::future && !context.parts.rel;
  const std::int64_t since = *context.today - period_in(year - 1).from;
  return ahead && period_in(year).from > *context.today && since <= lately ? year - 1 : year;
}

// "Friday, 8 April": a year in which the weekday fits, where there is one near.
std::int32_t fitting_year(const DateContext& context, std::int32_t year,
                          const std::function<Period(std::int32_t)>& period_in) {
  if (!context.parts.weekday) return year;
  for (const std::int32_t candidate : {year, year - 1, year + 1}) {
    if (weekday_of(period_in(candidate).from) == *context.parts.weekday) return candidate;
  }
  return year;
}

// "the 8th": of the month it is nearest in; "Thursday 15th": of the nearest where that is so.
std::optional<Date> resolve_day_of_month(const DateContext& context) {
  const DateParts& parts = context.parts;
  const std::int32_t day = *parts.day;
  const std::string stated = "XXXX-XX-" + padded(day, 2);
  if (day < 1 || day > 31) return std::nullopt;
  if (!context.today) return unresolved(stated);
  const CivilDay today = civil_of(*context.today);
  const std::int32_t now = today.year * 12 + today.month - 1;
  const std::int32_t reach = parts.weekday ? 12 : parts.period == "month" ? 0 : 1;
  const std::int32_t middle = now + (parts.period == "month" ? parts.rel.value_or(0) : 0);
  std::optional<Period> best;
  for (std::int32_t index = middle - reach; index <= middle + reach; ++index) {
    if (!exists(index / 12, index % 12 + 1, day)) continue;
    const Period at = one_day(days_of(index / 12, index % 12 + 1, day));
    if (parts.weekday && weekday_of(at.from) != *parts.weekday) continue;
    const auto far = [&](const Period& period) {
      return farness(period, *context.today, context.lean);
    };
    if (!best || far(at) < far(*best)) best = at;
  }
  if (!best) return std::nullopt;
  Date date = date_of(*best, Grain::day);
  date.stated = stated;
  return date;
}

// A span that comes once a year.
std::optional<Date> resolve_yearly(const DateContext& context, std::int32_t first_month,
                                   std::int32_t months, const std::string& name, Grain grain) {
  const std::string stated = year_text(context.year) + "-" + name;
  if (!context.year && !context.today) return unresolved(stated);
  const auto period_in = [&](std::int32_t year) {
    return Period{days_of(year, first_month, 1), days_of(year, first_month + months, 1)};
  };
  Number rel = context.parts.rel;
  if (!context.parts.period.empty()) rel.reset();  // it belongs to "last year", not to the month
  const std::int32_t year = context.year ? *context.year : nearest_year(context, rel, period_in);
  Date date = date_of(period_in(year), grain);
  date.stated = stated;
  return date;
}

// "week 31": by ISO 8601 the first has the year's first Thursday.
std::optional<Date> resolve_week(const DateContext& context) {
  const std::int32_t week = *context.parts.week;
  const std::string stated = year_text(context.year) + "-W" + padded(week, 2);
  if (week < 1 || week > 53) return std::nullopt;
  if (!context.year && !context.today) return unresolved(stated);
  const std::int32_t year = context.year ? *context.year : year_of(*context.today);
  const std::int64_t fourth = days_of(year, 1, 4);
  const std::int64_t monday = fourth - weekday_of(fourth) + 1 + 7 * (week - 1);
  if (iso_week_of(monday).week != week) return std::nullopt;
  Date date = date_of({monday, monday + 7}, Grain::week);
  date.stated = stated;
  return date;
}

}  // namespace

std::optional<Date> resolve_day(const DateContext& context) {
  if (!context.parts.month) return resolve_day_of_month(context);
  const std::int32_t day = *context.parts.day;
  const std::int32_t month = *context.parts.month;
  constexpr std::int32_t leap_year = 2000;
  if (!exists(context.year.value_or(leap_year), month, day)) return std::nullopt;
  const std::string stated =
      year_text(context.year) + "-" + padded(month, 2) + "-" + padded(day, 2);
  if (!context.year && !context.today) return unresolved(stated);
  const auto period_in = [&](std::int32_t year) { return one_day(days_of(year, month, day)); };
  std::int32_t year = 0;
  if (context.year) {
    year = *context.year;
  } else if (month == 2 && day == 29) {
    year = year_of(*context.today);  // the nearest that is long enough
    while (!exists(year, month, day)) year += context.lean == Lean::future ? 1 : -1;
  } else {
    year = lately_gone(context, nearest_year(context, context.parts.rel, period_in), period_in);
    year = fitting_year(context, year, period_in);
  }
  Date date = date_of(period_in(year), Grain::day);
  date.stated = stated;
  return date;
}

std::optional<Date> resolve_holiday(const DateContext& context) {
  const std::string_view rule = context.parts.holiday;
  if (!context.year && !context.today) return unresolved("");
  const auto period_in = [&](std::int32_t year) {
    return one_day(holiday_in(rule, year).value_or(0));
  };
  const std::int32_t year =
      context.year ? *context.year : nearest_year(context, context.parts.rel, period_in);
  const auto day = holiday_in(rule, year);
  if (!day) return std::nullopt;
  if (context.parts.inner == "week") {  // "Easter week": the one it lies in
    const std::int64_t monday = *day - weekday_of(*day) + 1;
    return date_of({monday, monday + 7}, Grain::week);
  }
  if (context.parts.inner != "weekend") return date_of(one_day(*day), Grain::day);
  // "Labour Day weekend": with the feast itself where it lies beside it.
  const std::int32_t weekday = weekday_of(*day);
  const std::int64_t saturday = *day + (weekday < 3 ? -weekday - 1 : 6 - weekday);
  return date_of({std::min(saturday, *day), std::max(saturday + 2, *day + 1)}, Grain::day);
}

std::optional<Date> resolve_weekday(const DateContext& context) {
  const std::int32_t weekday = *context.parts.weekday;
  const Number rel = context.parts.rel;
  const std::string stated = "XXXX-WXX-" + std::to_string(weekday);
  if (!context.today) return unresolved(stated);
  const std::int64_t today = *context.today;
  const std::int64_t monday = today - weekday_of(today) + 1;
  const std::int64_t back = (weekday_of(today) - weekday + 7) % 7;
  const std::int64_t ahead = (7 - back) % 7;
  const bool of_week = rel && context.parts.period == "week";
  // News speaks of the day that has just been, of the publication day itself, or says that it is to
  // come.
  std::int64_t at = context.lean == Lean::future ? today + ahead : today - back;
  if (rel && *rel == 0 && !of_week) at = context.lean == Lean::past ? today - back : today + ahead;
  if (rel && (*rel != 0 || of_week)) at = monday + 7 * *rel + weekday - 1;  // of last, next week
  if (context.parts.near)
    at =
        *context.parts.near < 0 ? today - (back == 0 ? 7 : back) : today + (ahead == 0 ? 7 : ahead);
  Date date = date_of(one_day(at), Grain::day);
  date.stated = stated;
  return date;
}

std::optional<Date> resolve_span(const DateContext& context) {
  const DateParts& parts = context.parts;
  static constexpr std::array<const char*, 4> seasons{"SP", "SU", "FA", "WI"};
  const auto within = [](const Number& number, std::int32_t last) {
    return number && *number >= 1 && *number <= last;
  };
  if (parts.week) return resolve_week(context);
  if (within(parts.month, 12))
    return resolve_yearly(context, *parts.month, 1, padded(*parts.month, 2), Grain::month);
  if (within(parts.quarter, 4))
    return resolve_yearly(context, *parts.quarter * 3 - 2, 3, fmt::format("Q{}", *parts.quarter),
                          Grain::quarter);
  if (within(parts.half, 2))
    return resolve_yearly(context, *parts.half * 6 - 5, 6, fmt::format("H{}", *parts.half),
                          Grain::half);
  if (within(parts.season, 4))
    return resolve_yearly(context, *parts.season * 3, 3,
                          seasons[static_cast<std::size_t>(*parts.season - 1)], Grain::season);
  return std::nullopt;
}

}  // namespace concord::value

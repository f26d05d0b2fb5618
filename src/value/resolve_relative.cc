#include <algorithm>

#include "value/calendar.h"
#include "value/describe.h"
#include "value/holiday.h"
#include "value/resolve_parts.h"

namespace concord::value {
namespace {

using Grain = Date::Grain;

Grain grain_of(std::string_view unit) {
  if (unit == "week" || unit == "fortnight") return Grain::week;
  if (unit == "month") return Grain::month;
  if (unit == "year") return Grain::year;
  return Grain::day;
}

// A day moved by all steps: "2 years and 3 months".
std::optional<std::int64_t> moved(std::int64_t day, const DateParts& parts, std::int32_t way,
                                  bool most) {
  for (const DateStep& step : parts.steps) {
    const std::int32_t count = way * (most ? step.high : step.low);
    const auto next = shifted_day(step.unit, day, count);
    if (!next) return std::nullopt;
    day = *next;
  }
  if (!parts.steps.empty()) return day;
  return shifted_day(parts.period, day, way);
}

// "two weeks from next Tuesday", "a year after March 2010": the anchor, moved as a whole.
std::optional<Date> from_anchor(const DateContext& context) {
  const DateParts& parts = context.parts;
  const Period& anchor = *context.anchor;
  // The last day of a month moves to the last of another by way of the first behind it.
  const std::int64_t after = anchor.to - anchor.from > 1 ? 1 : 0;
  const auto low = moved(anchor.from, parts, *parts.turn, false);
  const auto high = moved(anchor.to - 1 + after, parts, *parts.turn, true);
  if (!low || !high) return std::nullopt;
  return date_of({std::min(*low, *high), std::max(*low, *high) + 1 - after}, Grain::day);
}

// "two weeks ago": the day, as exact as its unit.
std::optional<Date> from_today(const DateContext& context) {
  const DateParts& parts = context.parts;
  const std::int64_t today = *context.today;
  const auto near = moved(today, parts, *parts.turn, false);
  const auto far = moved(today, parts, *parts.turn, true);
  if (!near || !far) return std::nullopt;
  if (parts.steps.size() > 1) return date_of({*near, *near + 1}, Grain::day);
  const std::string_view unit = parts.period;
  const auto around = [&](std::int64_t day) {
    const bool day_exact = unit == "quarter" || unit == "half" || unit == "decade" ||
                           unit == "century" || unit == "weekend";
    if (day_exact) return Period{day, day + 1};
    return period_around(unit == "fortnight" ? "week" : unit, day, 0)
        .value_or(Period{day, day + 1});
  };
  const Period first = around(std::min(*near, *far));
  const Period last = around(std::max(*near, *far));
  Date date = date_of({first.from, last.to}, grain_of(unit));
  date.counted = unit == "month";
  if (*near == *far && grain_of(unit) == Grain::week) {
    date.named_from = *near * minutes_per_day;  // the words point at a day, and mean about that
    date.named_to = *date.named_from + minutes_per_day;
  }
  return date;
}

// "2 Sundays from now", "the third Tuesday after Christmas".
std::optional<Date> weekdays_away(const DateContext& context) {
  const DateParts& parts = context.parts;
  const std::int32_t count = !parts.steps.empty() ? parts.steps.front().low : parts.nth.value_or(1);
  const Period from = context.anchor.value_or(Period{*context.today, *context.today + 1});
  const bool ahead = *parts.turn > 0;
  const std::int64_t day = ahead ? from.to - 1 : from.from;
  const std::int64_t back = (weekday_of(day) - *parts.weekday + 7) % 7;
  const std::int64_t first = ahead ? day + 7 - back : day - (back == 0 ? 7 : back);
  const std::int64_t at = first + std::int64_t{7} * (count - 1) * (ahead ? 1 : -1);
  return date_of({at, at + 1}, Grain::day);
}

// How many days hours or minutes take, which may begin at any time of the day; 0 for other units.
std::int64_t days_touched(const DateStep& step) {
  constexpr std::int64_t day = 24;
  const std::int64_t parts = step.unit == "hour" ? day : step.unit == "minute" ? day * 60 : 0;
  return parts == 0 ? 0 : (step.high + parts - 1) / parts;
}

// "P20Y" of "the past 20 years", "PXY" of "the next few years".
std::string length_of(const DateStep& step) {
  if (step.vague) return vague_duration(step.unit);
  return step.low == step.high ? iso_duration(step.unit, Decimal(step.low)) : "";
}

// "the past two years" end today, "the next two" begin tomorrow; quarters are those of the calendar.
std::optional<Date> stretch(const DateContext& context) {
  const DateParts& parts = context.parts;
  const DateStep& step = parts.steps.front();
  const std::int64_t today = *context.today;
  const bool back = *parts.rel < 0;
  const std::int64_t start = back ? today : today + 1;
  if (step.unit == "quarter") {
    const auto first = period_around(step.unit, today, back ? -step.low : 1);
    const auto last = period_around(step.unit, today, back ? -1 : step.low);
    return date_of({first->from, last->to}, Grain::open);
  }
  if (const std::int64_t days = days_touched(step)) {
    return date_of(back ? Period{today - days, today + 1} : Period{today, today + days + 1},
                   Grain::open);
  }
  const auto near = shifted_day(step.unit, start, back ? -step.low : step.low);
  const auto far = shifted_day(step.unit, start, back ? -step.high : step.high);
  if (!near || !far) return std::nullopt;
  Date date = date_of({std::min(*far, start), std::max(*far, start)}, Grain::open);
  if (!step.vague) return date;
  date.named_from = std::min(*near, start) * minutes_per_day;
  date.named_to = std::max(*near, start) * minutes_per_day;
  return date;
}

// The nth day, whole week or weekday of a span of days, and as many as follow it.
std::optional<Date> nth_within(const DateParts& parts, const Period& whole) {
  const std::int32_t nth = parts.from_end ? -*parts.nth : *parts.nth;
  // "the last few days": as many as the words allow, since each of them is meant
  const bool few_days = parts.inner == "day" && !parts.steps.empty() && parts.steps.front().vague;
  const std::int64_t count = parts.steps.empty() ? 1
                             : few_days          ? parts.steps.front().high
                                                 : parts.steps.front().low;
  if (nth == 0) return std::nullopt;
  if (parts.weekday || parts.inner == "weekend") {
    const auto day = nth_weekday(whole.from, whole.to, nth, parts.weekday.value_or(6));
    const std::int64_t length = parts.weekday ? 1 : 2;
    return day ? std::optional(date_of({*day, *day + length}, Grain::day)) : std::nullopt;
  }
  if (parts.inner == "week") {
    const auto end = nth_weekday(whole.from, whole.to, nth, nth < 0 ? 7 : 1);
    if (!end) return std::nullopt;
    return date_of(
        nth < 0 ? Period{*end + 1 - 7 * count, *end + 1} : Period{*end, *end + 7 * count},
        Grain::week);
  }
  if (parts.inner == "day") {
    const std::int64_t day = nth < 0 ? whole.to + nth - count + 1 : whole.from + nth - 1;
    if (day < whole.from || day + count > whole.to) return std::nullopt;
    return date_of({day, day + count}, Grain::day);
  }
  const auto step = static_cast<std::int32_t>(count);
  const auto first = period_around(parts.inner, nth < 0 ? whole.to - 1 : whole.from,
                                   nth < 0 ? nth + 2 - step - 1 : nth - 1);
  if (!first || first->from < whole.from || first->to > whole.to) return std::nullopt;
  const auto last = period_around(parts.inner, first->from, step - 1);
  return date_of({first->from, last->to}, grain_of(parts.inner));
}

}  // namespace

std::optional<Date> resolve_relative(const DateContext& context) {
  const DateParts& parts = context.parts;
  if (!context.today) return unresolved("");
  if (!parts.open_period.empty()) {
    Date date = date_of({*context.today, *context.today}, Grain::open);
    (parts.rel.value_or(0) < 0 ? date.from : date.to).reset();
    date.length = vague_duration(parts.open_period);
    return date;
  }
  if (parts.turn && parts.weekday) return weekdays_away(context);
  if (parts.turn) return context.anchor ? from_anchor(context) : from_today(context);
  if (parts.steps.empty()) {
    const std::int32_t offset = parts.rel.value_or(0);
    // "the weekend", after one: the one that has just been
    const bool just_been = parts.period == "weekend" && !parts.rel &&
                           context.lean != Lean::future && weekday_of(*context.today) < 6;
    const auto period = period_around(parts.period, *context.today, offset - (just_been ? 1 : 0));
    return period ? std::optional(date_of(*period, grain_of(parts.period))) : std::nullopt;
  }
  if (!parts.rel) return std::nullopt;
  auto date = stretch(context);
  if (date && parts.steps.size() == 1) date->length = length_of(parts.steps.front());
  return date;
}

std::optional<Date> resolve_nth(const DateContext& context) {
  const DateParts& parts = context.parts;
  std::optional<Date> whole;
  if (context.anchor) {
    whole = date_of(*context.anchor, Grain::open);
  } else if (parts.month || parts.quarter || parts.half || parts.season) {
    whole = resolve_span(context);
  } else if (context.year) {
    whole = date_of({days_of(*context.year, 1, 1), days_of(*context.year + 1, 1, 1)}, Grain::year);
  } else {
    DateParts around = parts;
    around.steps.clear();
    const DateContext outer{around, context.today, context.year, context.lean, {}};
    whole = resolve_relative(outer);
  }
  // "the first week of October" of no year is not the month
  if (whole && whole->partial) return unresolved("");
  if (!whole || !whole->from || !whole->to) return whole;
  return nth_within(parts, {day_of_minute(*whole->from), day_of_minute(*whole->to)});
}

}  // namespace concord::value

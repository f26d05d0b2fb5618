#pragma once

#include <optional>
#include <string>

#include "value/date_lean.h"
#include "value/date_parts.h"
#include "value/date_periods.h"

namespace concord::value {

// What every resolver sees: the parts, the article's own day or that of the anchor, and the year
// that was stated or pointed at ("last year").
struct DateContext {
  const DateParts& parts;
  std::optional<std::int64_t> today;
  std::optional<std::int32_t> year;
  Lean lean = Lean::none;
  std::optional<Period> anchor;  // what a turn is counted from, where it is not the article's day
};

Date date_of(const Period& period, Date::Grain grain);

// A date that would need the article's own.
Date unresolved(std::string stated);

// "April 8", "the 8th", "Friday, 8 April", "Friday".
std::optional<Date> resolve_day(const DateContext& context);
std::optional<Date> resolve_weekday(const DateContext& context);
std::optional<Date> resolve_holiday(const DateContext& context);

// A month, a quarter, a half, a season, or a week by its number.
std::optional<Date> resolve_span(const DateContext& context);

// "five weeks ago", "the past two years", "next month", "two days after Christmas".
std::optional<Date> resolve_relative(const DateContext& context);

// The nth day, week or weekday of a month or a longer period.
std::optional<Date> resolve_nth(const DateContext& context);

}  // namespace concord::value

#pragma once

#include <string>

#include "value/calendar.h"
#include "value/date_bound.h"
#include "value/read_value.h"
#include "value/relate.h"
#include "value/value.h"
#include "value/world.h"

namespace concord::value {

// Builders for tests: a figure as an article states it.
inline Quantity figure(const std::string& low, const std::string& high, const std::string& unit,
                       const std::string& dimension, Modifier modifier,
                       const std::string& to_base = "1") {
  Quantity result;
  result.low = *Decimal::parse(low);
  result.high = *Decimal::parse(high);
  result.unit = unit;
  result.dimension = dimension;
  result.modifier = modifier;
  result.last_digit = result.low.exponent();
  result.to_base = *Decimal::parse(to_base);
  set_world(result);
  return result;
}

inline Quantity count(const std::string& number, Modifier modifier = Modifier::exact) {
  return figure(number, number, "count", "count", modifier);
}

inline Quantity percent(const std::string& number, Modifier modifier = Modifier::exact) {
  return figure(number, number, "percent", "percent", modifier);
}

inline Quantity dollars(const std::string& number, Modifier modifier = Modifier::exact) {
  return figure(number, number, "USD", "money:USD", modifier);
}

inline Quantity span_of_time(const std::string& number, const std::string& unit,
                             const std::string& seconds, Modifier modifier = Modifier::exact) {
  return figure(number, number, unit, "time", modifier, seconds);
}

inline Quantity length(const std::string& number, const std::string& unit,
                       const std::string& metres, Modifier modifier = Modifier::exact) {
  return figure(number, number, unit, "length", modifier, metres);
}

// A date from the first day up to the last, both belonging to it.
inline Date days(CivilDay first, CivilDay last) {
  Date date;
  date.from = days_of(first.year, first.month, first.day) * minutes_per_day;
  date.to = (days_of(last.year, last.month, last.day) + 1) * minutes_per_day;
  return date;
}

inline Date day(std::int32_t year, std::int32_t month, std::int32_t number) {
  return days({year, month, number}, {year, month, number});
}

inline Date clock(std::int32_t hour, std::int32_t minute, Modifier modifier = Modifier::exact) {
  Date date;
  date.grain = Date::Grain::minute;
  date.clock_from = hour * 60 + minute;
  date.clock_to = hour * 60 + minute + 1;
  date.modifier = modifier;
  return date;
}

inline Date unresolved(const std::string& stated) {
  Date date;
  date.stated = stated;
  date.partial = true;
  return date;
}

}  // namespace concord::value

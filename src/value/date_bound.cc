#include "value/date_bound.h"

#include "value/relate.h"

namespace concord::value {

Date bounded(Date date, Modifier modifier) {
  date.modifier = modifier;
  if (date.partial || !date.from || !date.to) return date;
  const std::int64_t from = *date.from;
  const std::int64_t to = *date.to;
  const bool strict = modifier == Modifier::over || modifier == Modifier::under;
  if (strict && date.grain == Date::Grain::minute) {
    const std::int64_t room = Tolerances{}.clock_bound_minutes;
    date.from = modifier == Modifier::over ? to : from - room;
    date.to = *date.from + room;
    date.clock_from.reset();
    date.clock_to.reset();
    return date;
  }
  switch (modifier) {
    case Modifier::over:
      date.from = to;
      date.to.reset();
      break;
    case Modifier::at_least:
      date.to.reset();
      break;
    case Modifier::under:
      date.to = from;
      date.from.reset();
      break;
    case Modifier::at_most:
      date.from.reset();
      break;
    default:
      return date;
  }
  date.grain = Date::Grain::open;
  date.clock_from.reset();
  date.clock_to.reset();
  return date;
}

}  // namespace concord::value

#include "value/read_value.h"
#include "value/world.h"

namespace concord::value {
namespace {

void bound(Quantity& figure, Modifier modifier) {
  // "about 18 to 24" keeps both ends; a bound beside a range would leave one of them unsaid.
  if (figure.modifier == Modifier::range && modifier != Modifier::about) return;
  if (figure.modifier == Modifier::dozens) return;
  figure.modifier = modifier;
  set_world(figure);
}

// "after April 8" begins where the day ends, "since April 8" where it begins.
void bound(Date& date, Modifier modifier) {
  date.modifier = modifier;
  if (date.partial || !date.from || !date.to) return;
  const std::int64_t from = *date.from;
  const std::int64_t to = *date.to;
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
      return;
  }
  date.grain = Date::Grain::open;
  date.clock_from.reset();
  date.clock_to.reset();
}

}  // namespace

Value with_modifier(Value value, Modifier modifier) {
  if (auto* figure = std::get_if<Quantity>(&value)) bound(*figure, modifier);
  if (auto* date = std::get_if<Date>(&value)) bound(*date, modifier);
  return value;
}

}  // namespace concord::value

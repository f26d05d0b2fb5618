#include "value/exactly.h"

#include "value/world.h"

namespace concord::value {

namespace {

Date exactly(Date date) {
  const bool bound = date.modifier == Modifier::at_least || date.modifier == Modifier::at_most;
  if (!bound || !date.named_from || !date.named_to) return date;
  date.modifier = Modifier::exact;
  date.from = date.named_from;
  date.to = date.named_to;
  return date;
}

}  // namespace

Value exactly(Value value) {
  if (const auto* date = std::get_if<Date>(&value)) return exactly(*date);
  auto* figure = std::get_if<Quantity>(&value);
  if (figure == nullptr) return value;
  switch (figure->modifier) {
    case Modifier::exact:
    case Modifier::over:
    case Modifier::under:
    case Modifier::at_least:
    case Modifier::at_most:
      break;
    default:
      return value;
  }
  figure->modifier = Modifier::exact;
  figure->counted_in_words = true;  // which rounds to nothing
  figure->last_digit = 0;
  set_world(*figure);
  return value;
}

}  // namespace concord::value

#include "value/exactly.h"

#include "value/world.h"

namespace concord::value {

Value exactly(Value value) {
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

#include "value/with_unit.h"

#include "value/world.h"

namespace concord::value {

Value with_unit(Value value, const Unit& unit) {
  auto* figure = std::get_if<Quantity>(&value);
  if (figure == nullptr || figure->dimension != "count") return value;
  figure->unit = unit.id;
  figure->dimension = unit.dimension;
  figure->to_base = unit.factor;
  figure->base_offset = unit.offset;
  set_world(*figure);
  return value;
}

}  // namespace concord::value

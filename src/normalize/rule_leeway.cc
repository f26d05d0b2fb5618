#include "normalize/rule_leeway.h"

namespace concord::normalize {

std::shared_ptr<const value::Leeway> leeway_of(const rule::Tolerance& tolerance,
                                               const value::UnitTable& units) {
  const auto amount = value::Decimal::parse(tolerance.amount);
  if (!amount) return nullptr;
  using Of = value::Leeway::Of;
  if (tolerance.unit.empty()) {
    return std::make_shared<value::Leeway>(value::Leeway{Of::own_unit, *amount, {}});
  }
  const value::Unit* unit = units.find(tolerance.unit);
  if (unit == nullptr) {
    return std::make_shared<value::Leeway>(value::Leeway{Of::share, amount->shifted(-2), {}});
  }
  return std::make_shared<value::Leeway>(
      value::Leeway{Of::dimension, *amount * unit->factor, unit->dimension});
}

}  // namespace concord::normalize

#include "value/unit.h"

namespace concord::value {

std::string_view comparable_dimension(std::string_view dimension) {
  const std::size_t family = dimension.find(':');
  if (family == std::string_view::npos) return dimension;
  return dimension.substr(0, dimension.find(':', family + 1));
}

bool UnitTable::add(Unit unit) {
  const auto [at, fresh] = index_.try_emplace(unit.id, units_.size());
  if (fresh) units_.push_back(std::move(unit));
  return fresh;
}

const Unit* UnitTable::find(std::string_view id) const {
  const auto at = index_.find(id);
  return at == index_.end() ? nullptr : &units_[at->second];
}

}  // namespace concord::value

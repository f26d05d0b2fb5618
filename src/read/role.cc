#include <algorithm>

#include "read/document.h"

namespace concord::read {

// In the order of the enumerators.
const std::vector<std::string>& role_names() {
  static const std::vector<std::string> names = {"source", "draft", "reference"};
  return names;
}

std::optional<Role> role_named(std::string_view name) {
  const auto& names = role_names();
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Role>(found - names.begin());
}

}  // namespace concord::read

#include "value/modifier.h"

#include <algorithm>
#include <array>
#include <utility>

namespace concord::value {
namespace {

constexpr std::array<std::pair<Modifier, std::string_view>, 8> names{{
    {Modifier::exact, "exact"},
    {Modifier::about, "about"},
    {Modifier::over, "over"},
    {Modifier::under, "under"},
    {Modifier::at_least, "at-least"},
    {Modifier::at_most, "at-most"},
    {Modifier::range, "range"},
    {Modifier::dozens, "dozens"},
}};

}  // namespace

std::string_view to_string(Modifier modifier) {
  return names[static_cast<std::size_t>(modifier)].second;
}

std::optional<Modifier> modifier_of(std::string_view name) {
  const auto* found = std::find_if(names.begin(), names.end(),
                                   [name](const auto& entry) { return entry.second == name; });
  if (found == names.end()) return std::nullopt;
  return found->first;
}

}  // namespace concord::value

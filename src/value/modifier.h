#pragma once

#include <optional>
#include <string_view>

namespace concord::value {

// How a stated figure bounds the true one. The words for each are data:
// rules/<language>/modifiers.yaml.
enum class Modifier {
  exact,
  about,     // roughly, some, around, nearly, almost
  over,      // more than: the figure itself is excluded
  under,     // less than, fewer than
  at_least,  // at least, a minimum of, "200 or more"
  at_most,   // up to, as many as, no more than
  range,     // two ends were stated
  dozens,    // a lower bound in words: "dozens", "hundreds of"
};

std::string_view to_string(Modifier modifier);  // "at-least": the spelling of the contract
std::optional<Modifier> modifier_of(std::string_view name);  // the modifier of that spelling

}  // namespace concord::value

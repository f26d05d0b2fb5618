#pragma once

#include <cstdint>
#include <string_view>

namespace concord::normalize {

// Where a figure is said to move: "up 9%", "a 4% drop". It is no part of the value, and it is not
// the comparator: "up 9%" is 9%, and not more.
enum class Direction : std::uint8_t { none, up, down };
std::string_view to_string(Direction direction);
// As the language pack names them: "up", else down.
Direction direction_named(std::string_view word);

}  // namespace concord::normalize

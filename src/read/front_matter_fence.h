#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace concord::read {

// Where the front matter of an article stands, in bytes of its text.
struct Fence {
  std::uint32_t yaml_begin = 0;
  std::uint32_t yaml_end = 0;
  std::uint32_t body_begin = 0;
  bool closed = true;  // false: no "---" ends the keys, and the body begins behind the last one
};

// Longer front matter is not looked for, in bytes.
constexpr std::size_t longest_front_matter = 64 * 1024;

// Nothing when the text begins with no "---", or when that is a rule above prose: only a key that
// `is_known` proves front matter that is not closed.
std::optional<Fence> find_fence(std::string_view text, bool (*is_known)(std::string_view key));

}  // namespace concord::read

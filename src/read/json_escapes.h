#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace concord::read {

// Where \uDC00 to \uDFFF stands, the second half of a character, with no first half before it: what
// it makes is no text. `json` is well formed otherwise.
std::optional<std::uint32_t> find_lone_surrogate(std::string_view json);

}  // namespace concord::read

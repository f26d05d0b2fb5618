#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"

namespace concord::cli {

// Rows of the option table that say what belongs together and what of it is told.
std::vector<Option> story_options();

// A whole number from `least` to `most`; nothing for any other text.
std::optional<std::uint32_t> number_in(const std::string& value, std::uint32_t least,
                                       std::uint32_t most);

}  // namespace concord::cli

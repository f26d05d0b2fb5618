#pragma once

#include <vector>

#include "cli/options.h"

namespace concord::cli {

// Rows of the option table that say what belongs together and what of it is told.
std::vector<Option> story_options();

}  // namespace concord::cli

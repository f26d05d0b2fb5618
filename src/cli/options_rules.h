#pragma once

#include <vector>

#include "cli/options.h"

namespace concord::cli {

// Rows of option_table(): which rules are asked, and what writers of rules need.
std::vector<Option> rules_options();

}  // namespace concord::cli

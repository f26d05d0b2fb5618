#pragma once

#include <string>
#include <vector>

#include "gold.h"

namespace concord::weights {

// All stories with a gold.json in the folders of one folder, and those of its .story files, by their names. Throws
// std::runtime_error when there is none.
std::vector<Story> read_stories(const std::string& folder);

}  // namespace concord::weights

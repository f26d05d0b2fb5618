#pragma once

#include <vector>

#include "cli/check_story.h"
#include "story/story.h"

namespace concord::cli {

// `--auto`: articles that nothing but their folder or the command line puts together are told apart by what they say and by their
// days. Stories that a configuration or an article names stay as they are. Where there are seeds, stories without one are left out.
std::vector<story::Story> by_content(std::vector<story::Story> stories, const Desk& desk);

}  // namespace concord::cli

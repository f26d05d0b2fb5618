#pragma once

#include <vector>

#include "cli/options.h"
#include "cli/run.h"
#include "story/story.h"

namespace concord::cli {

// `--show-files` and `--show-config`: what a run would read, and what holds for it.
Status show(const std::vector<story::Story>& stories, story::Configs& configs,
            text::Diagnostics& diagnostics, const Options& options, Streams& streams);

}  // namespace concord::cli

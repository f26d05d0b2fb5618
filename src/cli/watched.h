#pragma once

#include <set>
#include <string>

#include "cli/options.h"
#include "story/stamps.h"

namespace concord::cli {

// What a report of a run depends on, by its stamps.
struct Watched {
  story::Stamps articles;
  story::Stamps
      others;  // configurations, facts, baselines, rules: what they might be called counts
  story::Stamps folders;  // where more of them may come
};

// Finds all of it anew.
Watched find_watched(const Options& options);

// The same files and folders as they stand now: no folder is listed and no file is read.
Watched look_again(const Watched& before);

}  // namespace concord::cli

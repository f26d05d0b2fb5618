#pragma once

#include "cli/article.h"
#include "cli/options.h"
#include "cli/progress.h"
#include "cli/remembered.h"
#include "cli/stopwatch.h"
#include "report/report.h"
#include "story/story.h"
#include "text/diagnostic.h"

namespace concord::cli {

// What a story is checked with, besides its rules.
struct Desk {
  const Toolbox& toolbox;
  const Options& options;
  story::Configs& configs;
  const story::Tree& tree;       // where its articles are read from
  Progress* progress = nullptr;  // told of each article; nothing where nobody looks
  Remembered* remembered =
      nullptr;  // of the run before, and for the next; nothing where it is the only one
  Stopwatch* stopwatch = nullptr;  // told of each stage; nothing where nobody asks
};

// The line of stages for one story; each hands on what the next one needs. With everything that is
// known of each claim.
report::StoryReport compare_story(const story::Story& story, const Desk& desk,
                                  text::Diagnostics& diagnostics);

// The same, without what only comparing needs: a run keeps the claims of all its stories.
report::StoryReport check_story(const story::Story& story, const Desk& desk,
                                text::Diagnostics& diagnostics);

}  // namespace concord::cli

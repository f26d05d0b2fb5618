#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "report/report.h"
#include "sift/baseline.h"
#include "story/story.h"
#include "text/diagnostic.h"

namespace concord::cli {

// The baselines of a run: each is read once, and shared by the stories it stands for.
class Baselines {
 public:
  Baselines(const Options& options, story::Configs& configs, text::Diagnostics& diagnostics)
      : options_(options), configs_(configs), diagnostics_(diagnostics) {}

  // That of a story: `--baseline`, else its configuration's; null when there is none to be read.
  sift::Baseline* of(const story::Story& story);

 private:
  const Options& options_;
  story::Configs& configs_;
  text::Diagnostics& diagnostics_;
  std::map<std::string, std::optional<sift::Baseline>> read_;
};

// Sets aside the conflicts of a story that comments or a baseline speak of, warns of comments that
// speak of none, and drops what touches no seed.
void set_known_aside(report::StoryReport& report, const story::Story& story, Baselines& baselines,
                     const std::vector<std::string>& rules, text::Diagnostics& diagnostics);

}  // namespace concord::cli

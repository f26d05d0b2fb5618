#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "diff/finding.h"
#include "story/story.h"

namespace concord::cli {

// What holds for one story: what the command line says, else its configuration, else the default.
// Articles of one story may have different configurations; that of the first one counts.
struct RunSettings {
  std::string fail_on;
  std::string baseline;                              // empty: none
  std::optional<story::Named> named_baseline;        // where a configuration names it
  std::uint32_t min_confidence = diff::surely_from;  // percent; conflicts less sure are not told
};

RunSettings settings_of(const story::Story& story, story::Configs& configs, const Options& options);

// What is to be checked, as the command line says it. Files that the run itself writes are no articles.
story::Request request_of(const Options& options);

// Folders of rules: those of the command line, then those of all configurations. One run has one set
// of rules.
std::vector<std::string> rule_folders(const std::vector<story::Story>& stories,
                                      story::Configs& configs, const Options& options);

// The options of a command that speaks of rules and reads no article: `rules` of the concord.yaml
// above the working directory counts as if it were typed.
Options with_house_rules(const Options& options, text::Diagnostics& diagnostics);

}  // namespace concord::cli

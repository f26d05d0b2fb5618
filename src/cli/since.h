#pragma once

#include <optional>

#include "cli/check_story.h"
#include "story/git.h"

namespace concord::cli {

// What `--since REV` compares with: the articles as they were at a revision.
struct Earlier {
  story::Changes changes;
  story::Tree tree;
};

// Nothing, with a diagnostic, when git cannot tell.
std::optional<Earlier> look_back(const std::vector<story::Story>& stories, const Options& options,
                                 text::Diagnostics& diagnostics);

// Whether anything that a story is made of has changed: an article, its configuration or its facts.
bool has_changed(const story::Story& story, const Earlier& earlier, story::Configs& configs);

// Leaves only the findings that the change brought, and marks the articles that changed. The same
// stages read the articles as they were; what is wrong with those is told by nobody.
void keep_what_is_new(report::StoryReport& report, const story::Story& story, const Desk& desk,
                      const Earlier& earlier);

}  // namespace concord::cli

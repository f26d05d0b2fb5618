#pragma once

#include <string>
#include <vector>

#include "story/configs.h"
#include "story/story.h"

namespace concord::story {

// Whether a configuration says which articles are stories.
bool tells_stories(const Configuration& configuration);
// Whether an article belongs to a story by name: in its configuration or its front matter.
bool names_its_story(const std::string& article, Configs& configs);

// Sorted articles as stories: by the patterns of the configurations above them, by the name of the
// story they give, else by their folder.
std::vector<Story> group_articles(const std::vector<std::string>& articles, Configs& configs,
                                  text::Diagnostics& diagnostics);

}  // namespace concord::story

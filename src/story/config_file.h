#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "read/document.h"
#include "story/fact_file.h"
#include "story/glob.h"
#include "story/place.h"
#include "text/diagnostic.h"

namespace concord::story {

// What concord.yaml says of one article; what it does not mention stays as the article says.
struct ArticleEntry {
  std::optional<std::int64_t> published;
  std::optional<std::int64_t> published_minute;  // of `published`, as read::Metadata has it
  std::optional<std::int64_t> updated;
  std::optional<std::string> outlet;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> language;
  std::optional<std::string> story;
  std::optional<read::Role> role;
};

// Articles that the configuration calls one story.
struct StoryEntry {
  std::string name;
  std::vector<Named> files;  // globs
};

// What holds for all files that one of the globs matches.
struct Override {
  std::vector<Named> files;
  ArticleEntry given;
  std::vector<Named> disable;
};

// What holds for the whole run over the articles of a configuration. Options of the command line
// win over it.
struct Settings {
  std::optional<std::string> fail_on;
  std::optional<std::uint32_t> min_confidence;  // percent
  std::optional<Named> baseline;
  std::vector<Named> rules;    // folders
  std::vector<Named> disable;  // ids of rules, "*" for any letters
  std::vector<Named> exclude;  // globs of what is no article
};

// One concord.yaml as it stands. Paths in it are relative to the folder it lies in.
struct ConfigFile {
  std::vector<Named> extends;
  std::map<std::string, ArticleEntry> articles;  // by path
  std::vector<Named> named_articles;             // their paths, as written
  std::vector<StoryEntry> stories;
  std::vector<Override> overrides;
  Settings settings;
  std::vector<Named> fact_files;
  FactFile facts;  // those that stand in it
};

// Reads the text of a concord.yaml. Every mistake is told with its line and column; the rest still
// counts. `path` names the file in diagnostics.
ConfigFile read_config(const std::string& path, const std::string& yaml,
                       text::Diagnostics& diagnostics);

}  // namespace concord::story

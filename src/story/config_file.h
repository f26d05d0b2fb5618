#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "read/document.h"
#include "text/diagnostic.h"

namespace concord::story {

// What concord.yaml says of one article; what it does not mention stays as the article says.
struct ArticleEntry {
  std::optional<std::int64_t> published;
  std::optional<std::int64_t> updated;
  std::optional<std::string> outlet;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> language;
  std::optional<read::Role> role;
};

// By path, relative to the file, with '/' between parts.
using ArticleEntries = std::map<std::string, ArticleEntry>;

// Reads the text of a concord.yaml. Every mistake is told with its line and column; the rest still
// counts. `path` names the file in diagnostics.
ArticleEntries read_config(const std::string& path, const std::string& yaml,
                           text::Diagnostics& diagnostics);

}  // namespace concord::story

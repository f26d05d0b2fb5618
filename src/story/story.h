#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "read/document.h"
#include "text/diagnostic.h"

namespace concord::story {

// Articles that are checked together.
struct Story {
  std::string name;                // folder or first path; only for printing
  std::vector<std::string> paths;  // sorted, no repeats
};

// Files on the command line are one story together; a directory is one story, unless its
// subdirectories hold the articles: then each of those is one. Missing paths and directories
// without articles are errors.
std::vector<Story> find_stories(const std::vector<std::string>& arguments,
                                text::Diagnostics& diagnostics);

// What concord.yaml files say of articles, by path. Found from each article upward; the nearest
// file wins whole.
class Config {
 public:
  // Metadata that wins over what the article says of itself.
  void apply(read::Document& document, text::Diagnostics& diagnostics);

 private:
  struct File;
  std::map<std::string, std::shared_ptr<const File>> files_;
};

}  // namespace concord::story

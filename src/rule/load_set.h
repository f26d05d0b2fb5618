#pragma once

#include <deque>
#include <vector>

#include "rule/declarations.h"
#include "rule/folder.h"

namespace concord::rule {

// Rule files parsed, by their places in the list; both must outlive it.
class ParsedFiles {
 public:
  ParsedFiles(const std::vector<RuleFile>& files, text::Diagnostics& diagnostics);

  [[nodiscard]] const Source& source(std::size_t file) const { return sources_[file]; }
  [[nodiscard]] const YamlNode& root(std::size_t file) const { return roots_[file]; }

 private:
  std::deque<Source> sources_;
  std::vector<YamlNode> roots_;
};

// A parsed file as one language reads it.
struct ReadFile {
  const Source* source = nullptr;
  const YamlNode* root = nullptr;
  Part part = Part::all;
};

// `base` and what the files declare, compiled: the rules of one language.
RuleSet load_set(RuleSet base, const std::vector<ReadFile>& files, text::Diagnostics& diagnostics);

}  // namespace concord::rule

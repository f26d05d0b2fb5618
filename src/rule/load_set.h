#pragma once

#include <vector>

#include "rule/declarations.h"
#include "rule/parsed_files.h"

namespace concord::rule {

// A parsed file as one language reads it.
struct ReadFile {
  const Source* source = nullptr;
  const YamlNode* root = nullptr;
  Part part = Part::all;
};

// `base` and what the files declare, compiled: the rules of one language.
RuleSet load_set(RuleSet base, const std::vector<ReadFile>& files, text::Diagnostics& diagnostics);

}  // namespace concord::rule

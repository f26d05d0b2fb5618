#pragma once

#include <string>
#include <vector>

#include "rule/rule.h"
#include "text/diagnostic.h"

namespace concord::rule {

// Every .yaml and .yml file below a folder, sorted; a file may be named itself. A folder that
// cannot be read is an error.
std::vector<std::string> find_rule_files(const std::string& folder, text::Diagnostics& diagnostics);

// `base` and what the files declare, compiled. A rule with the id of one of `base` replaces it; two
// of the files with one id are a mistake. Every mistake is reported; a rule with one is left out.
struct RuleFile {
  std::string name;
  std::string content;
};
RuleSet load_files(RuleSet base, const std::vector<RuleFile>& files,
                   text::Diagnostics& diagnostics);

// The files' bytes. A file that cannot be read is an error.
std::vector<RuleFile> read_rule_files(const std::vector<std::string>& paths,
                                      text::Diagnostics& diagnostics);

}  // namespace concord::rule

#pragma once

#include <string>
#include <vector>

#include "rule/book.h"
#include "text/diagnostic.h"

namespace concord::rule {

// Every .yaml and .yml file below a folder, sorted; a file may be named itself. A folder that
// cannot be read is an error.
std::vector<std::string> find_rule_files(const std::string& folder, text::Diagnostics& diagnostics);

struct RuleFile {
  std::string name;
  std::string content;
  // The folder beyond which the file imports nothing but other packs; empty: the file's own.
  std::string pack = {};
};

// `base` and what the files declare, compiled. A rule with the id of one of `base` replaces it; two
// of the files with one id are a mistake. Every mistake is reported; a rule with one is left out.
RuleSet load_files(RuleSet base, const std::vector<RuleFile>& files,
                   text::Diagnostics& diagnostics);

// The same for the rules of every language. A file belongs to the language it names (key
// "language"), else to that of the nearest folder above it that has a language.yaml. The words and
// units of a file that belongs to none go to all languages, its rules and families to the standard
// one.
RuleBook load_book(RuleBook base, const std::vector<RuleFile>& files,
                   text::Diagnostics& diagnostics);

// The files' bytes. A file that cannot be read is an error.
std::vector<RuleFile> read_rule_files(const std::vector<std::string>& paths,
                                      text::Diagnostics& diagnostics);

// All files of a pack, a folder: find_rule_files and read_rule_files in one.
std::vector<RuleFile> read_pack(const std::string& folder, text::Diagnostics& diagnostics);

}  // namespace concord::rule

#pragma once

#include <string>
#include <vector>

#include "rule/book.h"
#include "rule/folder.h"
#include "text/diagnostic.h"

namespace concord::rule {

// The rules shipped in the binary, ready in a few milliseconds: no YAML is parsed at run time.
RuleBook load_shipped_rules();

// The shipped rules and those of `folders` (every .yaml and .yml below). A rule with the id of a
// shipped one replaces it. Every mistake is a diagnostic with line and column; a rule with a
// mistake is left out.
RuleBook load_rules(const std::vector<std::string>& folders, text::Diagnostics& diagnostics);

// The files of `folders`, with their bytes.
std::vector<RuleFile> read_packs(const std::vector<std::string>& folders,
                                 text::Diagnostics& diagnostics);

// The files beside those of `folders` whose words are imported.
std::vector<std::string> find_imported_files(const std::vector<std::string>& folders);

// Lets go of the claim rules: what is left finds mentions, words and names.
void drop_claim_rules(RuleBook& rules);

}  // namespace concord::rule

#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/run.h"
#include "rule/book.h"
#include "text/diagnostic.h"

namespace concord::cli {

// The rules that the operands of a command name, by id or by the end of their file's path; all of
// them without operands. What names none is a diagnostic.
std::vector<const rule::Rule*> choose_rules(const rule::RuleBook& rules, const Options& options,
                                            text::Diagnostics& diagnostics);

// The rule files in those folders: the user's own. What cannot be read was told when they were loaded.
std::set<std::string> files_of(const std::vector<std::string>& folders);

// There is no such rule, or its own mistakes keep it from being used.
text::Diagnostic unknown_rule(const std::string& id, const rule::RuleBook& rules);

// Ends a command over rules: broken rule files are trouble whatever else came out.
Status finish(Status status, text::Diagnostics& diagnostics, const Options& options,
              Streams& streams);

}  // namespace concord::cli

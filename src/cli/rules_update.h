#pragma once

#include <string>
#include <vector>

#include "cli/rules_test.h"

namespace concord::cli {

// Rewrites the examples that fail, in the files of --rules, to what their rules find now. Each file
// is replaced whole; where one rewritten example would not hold, nothing is written at all. Examples
// in which a rule finds nothing, or that must stay silent, are left as they are. Returns what was
// rewritten, a line each; empty: nothing was.
std::string update_examples(const std::vector<Case>& cases, const Options& options,
                            text::Diagnostics& diagnostics);

}  // namespace concord::cli

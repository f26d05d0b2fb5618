#pragma once

#include <string>
#include <vector>

#include "cli/article.h"
#include "match/match.h"
#include "read/document.h"
#include "rule/rule.h"

namespace concord::cli {

// What the wordings of a rule did in the text of an example that fails, a line each: which of them fit
// which words, and what kept the rule silent there, or else where the nearest one stopped.
std::vector<std::string> trace_example(const rule::Rule& rule, const read::Document& document,
                                       const match::Matches& matches, const Tongue& tongue);

}  // namespace concord::cli

#pragma once

#include "cli/article.h"
#include "cli/examples.h"
#include "rule/rule.h"

namespace concord::cli {

// Compares the two texts of a pair as articles of one story; what becomes of the claims of the rule in both must be what the pair
// gives.
ExampleResult run_pair(const rule::Rule& rule, const rule::Pair& pair, const Toolbox& toolbox);

// "agreement", "conflict", "unrelated"
std::string_view to_string(rule::Pair::Outcome outcome);

}  // namespace concord::cli

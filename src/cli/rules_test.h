#pragma once

#include <string>
#include <vector>

#include "cli/examples.h"
#include "cli/run.h"
#include "rule/book.h"

namespace concord::cli {

// `concord rules test [FILE|RULE…]`: the examples inside the rules; with --update they are
// rewritten; with --gold articles with marks stand in their place.
Status test_rules(const Options& options, Streams& streams);

// An example with the rule it belongs to, and what became of it.
struct Case {
  const rule::Rule* rule = nullptr;
  const rule::Example* example = nullptr;
  ExampleResult result;
};

// All examples of the rules that the options name, in the order of the rules.
std::vector<Case> run_examples(const rule::RuleBook& rules, const Options& options,
                               text::Diagnostics& diagnostics);

}  // namespace concord::cli

#pragma once

#include <string>
#include <vector>

#include "cli/article.h"
#include "rule/rule.h"

namespace concord::cli {

// What became of one example inside a rule.
struct ExampleResult {
  enum class Outcome { passed, failed, known_gap };  // known_gap: marked `todo`, and still so
  Outcome outcome = Outcome::passed;
  std::string complaint;  // what was expected and what was found; empty when passed
};

// A positive example must give the rule's find at exactly these words, with this value and subject where they are stated, and no
// second find that overlaps it; one with `none` must give no find of this rule.
ExampleResult run_example(const rule::Rule& rule, const rule::Example& example,
                          const Toolbox& toolbox);

}  // namespace concord::cli

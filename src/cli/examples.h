#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/article.h"
#include "normalize/claim.h"
#include "rule/rule.h"
#include "text/span.h"

namespace concord::cli {

// What a rule found in an example's text.
struct Find {
  text::Span span;
  std::string words;
  std::string value;
  std::vector<std::string> subjects;    // as stated and as compared
  std::vector<normalize::KeyPart> key;  // of a claim
};

// What became of one example inside a rule.
struct ExampleResult {
  enum class Outcome { passed, failed, known_gap };  // known_gap: marked `todo`, and still so
  Outcome outcome = Outcome::passed;
  std::string complaint;           // what was expected and what was found; empty when passed
  std::vector<std::string> trace;  // of one that does not pass: what the wordings did, a line each
  std::vector<Find> finds;
};

// The text of an example in quotation marks that stand in this column (from 0): further lines stand
// below the first one.
std::string in_marks(std::string_view text, std::size_t column);

// The language a rule is written for.
const Tongue& tongue_of(const rule::Rule& rule, const Toolbox& toolbox);

// A positive example must give the rule's find at exactly these words, with this value and subject where they are stated, and no
// second find that overlaps it; one with `none` must give no find of this rule.
ExampleResult run_example(const rule::Rule& rule, const rule::Example& example,
                          const Toolbox& toolbox);

// What the example must say to pass; nothing when the rule found nothing at its words, or more than one thing there, or when it
// should find nothing.
const Find* corrected(const rule::Example& example, const std::vector<Find>& finds);

}  // namespace concord::cli

#pragma once

#include <optional>
#include <string>

#include "cli/examples.h"
#include "rule/book.h"
#include "text/diagnostic.h"
#include "text/span.h"

namespace concord::cli {

// Tries a rule that is not yet in any file among those that are there.
class RuleTrial {
 public:
  // `language`: the one the rule is written for.
  RuleTrial(const rule::RuleBook& base, std::string language)
      : base_(base), language_(std::move(language)) {}

  // Whether the rule loads and its examples hold. First its examples are made to say what it finds at
  // their words, modifier included.
  bool holds(rule::Rule& rule) const;
  // Of a rule that does not hold: what to tell of it.
  [[nodiscard]] text::Diagnostics failures(const rule::Rule& rule) const;

 private:
  [[nodiscard]] rule::RuleBook load(const rule::Rule& rule, text::Diagnostics& mistakes) const;
  bool correct_examples(rule::Rule& rule) const;
  [[nodiscard]] bool passes(const rule::Rule& rule) const;

  const rule::RuleBook& base_;
  std::string language_;
};

// The claim rule that speaks of those words; empty: none.
std::string reader_of(const std::string& sentence, text::Span words, const Tongue& tongue,
                      const Toolbox& toolbox);

}  // namespace concord::cli

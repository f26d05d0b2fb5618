#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "rule/compile.h"

namespace concord::normalize {

// What terms are to one who asks, as bits that a function makes of the names of lexical classes, each
// looked at once a run.
class TermKinds {
 public:
  // `classify` gives the kinds of the terms of a lexical class, by its name.
  template <class Classify>
  TermKinds(const rule::RuleSet& rules, Classify classify) {
    if (rules.compiled == nullptr) return;
    for (const std::string& name : rules.compiled->names) kinds_.push_back(classify(name));
  }

  [[nodiscard]] std::uint64_t of(const match::Term& term) const {
    return kinds_[term.class_number];
  }

 private:
  std::vector<std::uint64_t> kinds_;  // by CompiledPatterns::names
};

}  // namespace concord::normalize

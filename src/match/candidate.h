#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "match/runner.h"

namespace concord::match {

// A named group of a regular expression, brought to tokens.
struct Group {
  std::string_view name;  // owned by the RuleSet
  text::Span span;        // of Document::text
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// One match of one wording before overlaps are decided. What it took is kept in lists beside, so that
// candidates are cheap to move.
struct Candidate {
  std::uint32_t rule = 0;
  std::uint32_t pattern = 0;  // index into Rule::patterns
  std::uint32_t stage = 0;
  bool open = false;        // as Pattern::open
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  text::Span span;     // of Document::text
  rule::Range taken;   // patterns: of the cascade's list
  rule::Range groups;  // regular expressions: of the cascade's list
};

// Of candidates that share a token the longest stays, then the one of the rule of higher priority,
// then that of the earlier rule and wording, then the earlier one. What stays is sorted by
// place. Linear in the tokens of all candidates but for the sorting.
class OverlapChooser {
 public:
  explicit OverlapChooser(const std::vector<rule::Rule>& rules) : rules_(rules) {}

  // `first`, `last`: the tokens of the sentence all candidates are in.
  void choose(std::vector<Candidate>& candidates, std::uint32_t first, std::uint32_t last) {
    if (!are_apart(candidates)) decide(candidates, first, last);
  }
  // In most sentences each stands behind the one before, and there is nothing to choose.
  static bool are_apart(std::span<const Candidate> candidates) {
    for (std::size_t i = 1; i < candidates.size(); ++i) {
      if (candidates[i].first < candidates[i - 1].last) return false;
    }
    return true;
  }

 private:
  void decide(std::vector<Candidate>& candidates, std::uint32_t first, std::uint32_t last);

  bool take(rule::Range tokens);

  const std::vector<rule::Rule>& rules_;
  std::vector<std::uint64_t> used_;  // a bit a token of the sentence
};

}  // namespace concord::match

#pragma once

#include <vector>

#include "match/candidate.h"
#include "match/match.h"
#include "rule/compile.h"
#include "rule/regex.h"
#include "rule/regex_cache.h"
#include "text/diagnostic.h"

namespace concord::match {

// Runs the regular expressions of all rules over sentences. One look at its bytes tells which
// can match at all (rule/regex_need.h); only those run, and only inside one sentence.
class ExpressionRunner {
 public:
  ExpressionRunner(const rule::RuleSet& rules, const Matches& matches);

  // Starts a document; complaints go to `diagnostics`, which must stay until the next one.
  void begin(text::Diagnostics& diagnostics);

  // Matches in the sentence that begin and end where tokens do; an expression that runs away
  // becomes a diagnostic, once per document.
  void run(std::uint32_t sentence, std::vector<Candidate>& found, std::vector<Group>& groups);
  // Bytes looked at so far.
  [[nodiscard]] std::uint64_t work() const { return work_; }

 private:
  void run_one(const rule::RegexHit& hit, std::uint32_t sentence, std::vector<Candidate>& found,
               std::vector<Group>& groups);
  [[nodiscard]] bool covers_whole_tokens(rule::Range tokens, text::Span span) const;
  [[nodiscard]] const rule::Pattern& pattern_of(std::uint32_t index) const;
  void report(std::uint32_t index);

  const rule::RuleSet& rules_;
  const Matches& matches_;
  text::Diagnostics* diagnostics_ = nullptr;
  std::uint64_t work_ = 0;
  rule::RegexWindow window_;             // one sentence
  rule::RegexMatches found_;             // of one expression
  std::vector<std::uint32_t> reported_;  // expressions, of this document
};

}  // namespace concord::match

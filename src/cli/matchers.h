#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "match/match.h"
#include "rule/rule.h"

namespace concord::cli {

// A matcher for each thread and language that asks: what one learns of one article it uses in the next.
class Matchers {
 public:
  // `threads` as for_each_index takes them.
  explicit Matchers(std::uint32_t threads);
  // `worker` as for_each_index counts them.
  match::Matcher& of(std::size_t worker, const rule::RuleSet& rules);

 private:
  std::vector<std::map<const rule::RuleSet*, match::Matcher>> by_worker_;
};

}  // namespace concord::cli

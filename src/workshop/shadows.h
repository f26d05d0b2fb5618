#pragma once

#include <cstdint>
#include <vector>

#include "rule/rule.h"

namespace concord::workshop {

// A wording that never speaks: whatever it fits, another one fits over the same words and comes first.
struct Shadow {
  std::uint32_t rule = 0;  // index into RuleSet::rules
  std::uint32_t pattern = 0;
  std::uint32_t by_rule = 0;
  std::uint32_t by_pattern = 0;
};

// All of a rule set, by rule and wording. Wordings of claim rules are held against each other; what
// cannot be told from the wordings alone is left out.
std::vector<Shadow> find_shadows(const rule::RuleSet& set);

}  // namespace concord::workshop

#pragma once

#include <optional>
#include <string>

#include "rule/rule.h"

namespace concord::workshop {

// A wording that takes a bare number where a unit stands behind it: "{value:number} minutes".
struct LostUnit {
  std::string word;  // the unit, as the wording has it
  std::string type;  // of the hole that takes both
};

// The first of a wording of words; nothing where a rule reads its numbers in a unit of its own.
std::optional<LostUnit> lost_unit(const rule::Rule& rule, const rule::Pattern& pattern,
                                  const rule::RuleSet& set);

}  // namespace concord::workshop

#pragma once

#include <string>
#include <string_view>

#include "rule/rule.h"

namespace concord::workshop {

// A claim rule as the lines of a rule file: an item of the list `claims`, indented by two blanks.
std::string rule_lines(const rule::Rule& rule);

// The file with the rule at the end of its claims; an empty one becomes a whole file, in that language.
// Empty when the claims of the file are not its last key, so that nothing can be put behind them.
std::string with_rule(const std::string& file, const rule::Rule& rule, std::string_view language);

}  // namespace concord::workshop

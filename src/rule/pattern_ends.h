#pragma once

#include <vector>

#include "rule/pattern.h"

namespace concord::rule {

// "^" behind something that takes a word and "$" before it: no sentence starts or ends there, so
// nothing would ever match.
std::vector<PatternError> misplaced_ends(const PatternItem& root);

}  // namespace concord::rule

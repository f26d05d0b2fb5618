#pragma once

#include <string>

#include "diff/grouping.h"
#include "diff/item.h"

namespace concord::diff {

// The question a group answers, in words: the rule's, or the fullest clause with a gap for the figure.
std::string describe(const Group& group, const Items& items);

// Sixteen hexadecimal digits, the same on every machine for the same rule, question and values.
std::string identify(const Group& group, const Items& items);

}  // namespace concord::diff

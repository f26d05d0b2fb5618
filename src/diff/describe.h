#pragma once

#include <set>
#include <string>

#include "diff/grouping.h"
#include "diff/item.h"

namespace concord::diff {

// The question a group answers, in a rule's words; empty without a rule.
std::string describe(const Group& group, const Items& items);

// Which item of the group stands in the fullest clause: its words tell best what the figure is
// about.
std::uint32_t fullest(const Group& group, const Items& items);

// Sixteen hexadecimal digits, the same on every machine for the same rule, question and values.
std::string identify(const Group& group, const Items& items);

// The same of any parts.
std::string identify(const std::set<std::string>& parts);

}  // namespace concord::diff

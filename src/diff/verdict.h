#pragma once

#include <cstdint>
#include <vector>

#include "diff/finding.h"
#include "diff/grouping.h"
#include "diff/item.h"

namespace concord::diff {

// What the claims of a group make of its question.
struct Judgement {
  Verdict verdict = Verdict::single_source;
  Reason reason = Reason::only_one;
  bool evolving = false;             // a figure that moves with the dates of its articles
  std::vector<std::uint32_t> sides;  // one for each item of the group, from 0
};

Judgement judge(const Group& group, const Items& items);

}  // namespace concord::diff

#pragma once

#include <cstdint>

#include "diff/finding.h"
#include "diff/grouping.h"
#include "diff/item.h"
#include "diff/weights.h"

namespace concord::diff {

// How sure a finding is, in percent, and what that rests on: of findings at 90, nine in ten should be
// right. A rule says how far its own conflicts are to be trusted; without one the odds of the weakest
// link do, by a curve that `make calibration` fits to stories with a gold standard.
struct Confidence {
  std::uint32_t percent = 0;
  Basis basis = Basis::odds;
};
Confidence confidence_of(const Group& group, const Items& items, Verdict verdict,
                         const Weights& weights);

}  // namespace concord::diff

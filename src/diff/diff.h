#pragma once

#include <vector>

#include "diff/finding.h"
#include "diff/weights.h"
#include "normalize/claim.h"

namespace concord::diff {

// Groups the claims of one story into facts and judges each. n log n in the claims; the result does
// not depend on their order but for the indices in it. Findings come conflicts first (most
// confident first), then agreements, then single sources, each in the order of their first claim.
std::vector<Finding> diff(const std::vector<normalize::Claim>& claims, const Weights& weights);

}  // namespace concord::diff

#pragma once

#include <vector>

#include "diff/finding.h"
#include "diff/weights.h"
#include "normalize/claim.h"

namespace concord::diff {

// Groups the claims of one story into facts and judges each. n log n in the claims; the result does
// not depend on their order but for the indices in it. Findings come conflicts first (most
// confident first), then agreements, then single sources, each in the order of their first claim.
// Conflicts less sure than `least` percent are not told: what they would bring together stays apart.
// Possible conflicts are looked for only where some could be told.
std::vector<Finding> diff(const std::vector<normalize::Claim>& claims, const Weights& weights,
                          std::uint32_t least = surely_from);

}  // namespace concord::diff

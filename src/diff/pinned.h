#pragma once

#include <vector>

#include "diff/finding.h"
#include "normalize/claim.h"

namespace concord::diff {

// A finding for each pinned fact that articles speak of, in the order of the facts. What can be true
// together with the fact is its side, the first; everything else is in conflict with it.
std::vector<Finding> pinned_findings(const std::vector<normalize::Claim>& claims);

}  // namespace concord::diff

#pragma once

#include <vector>

#include "diff/weights.h"
#include "gold.h"
#include "grow.h"

namespace concord::weights {

// The rivals of a story as it is and in copies in which one article states another value, as these
// weights group their claims. Left out is what is arguable and, of a copy, what holds no changed
// claim. What stories say as they are weighs more than copies, which are many and much alike.
std::vector<Sample> rival_examples(const Story& story, const diff::Weights& weights);

}  // namespace concord::weights

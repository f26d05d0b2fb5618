#pragma once

#include <vector>

#include "diff/rivals.h"
#include "diff/weights.h"
#include "gold.h"

namespace concord::weights {

// Two groups of different values and whether people say that they answer one question.
struct RivalExample {
  diff::RivalSigns signs{};
  bool same = false;
  double weight = 1;
};

// The rivals of a story as it is and in copies in which one article states another value, as these
// weights group their claims. Left out is what is arguable and, of a copy, what holds no changed
// claim. What stories say as they are weighs more than copies, which are many and much alike.
std::vector<RivalExample> rival_examples(const Story& story, const diff::Weights& weights);

}  // namespace concord::weights

#pragma once

#include <vector>

#include "rivals.h"
#include "rule/forest.h"

namespace concord::weights {

// Extremely randomized trees (Geurts, Ernst and Wehenkel 2006): at each node a third of the signs are
// asked at a number drawn between the lowest and the highest, and the best question is kept. A leaf
// answers with the share of its examples that are the same. The same examples grow the same trees on
// every machine.
rule::Forest grow(const std::vector<RivalExample>& examples);

}  // namespace concord::weights

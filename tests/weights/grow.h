#pragma once

#include <vector>

#include <span>
#include <string_view>

#include "rule/forest.h"

namespace concord::weights {

// What has these signs, and whether it is what the trees shall look for.
struct Sample {
  std::vector<double> signs;
  bool same = false;
  double weight = 1;
};

// Extremely randomized trees (Geurts, Ernst and Wehenkel 2006): at each node a third of the signs are
// asked at a number drawn between the lowest and the highest, and the best question is kept. A leaf
// answers with the share of its examples that are the same. The same examples grow the same trees on
// every machine.
rule::Forest grow(const std::vector<Sample>& samples, std::span<const std::string_view> signs);

}  // namespace concord::weights

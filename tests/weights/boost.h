#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "grow.h"
#include "rule/forest.h"

namespace concord::weights {

// Boosted trees (Friedman 2001, with the second-order steps of Chen and Guestrin 2016): each tree is
// a step towards what the sum of those before it gets wrong, in logarithms of odds. At each node a
// third of the signs are asked, at one of a few numbers that part the examples evenly. The same
// examples make the same trees on every machine.
rule::Forest boost(const std::vector<Sample>& samples, std::span<const std::string_view> signs);

}  // namespace concord::weights

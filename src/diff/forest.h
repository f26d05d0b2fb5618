#pragma once

#include <cmath>
#include <span>
#include <string_view>
#include <vector>

#include "rule/forest.h"

namespace concord::diff {

// Trees over numbered signs, ready to be asked. Some answer with a share, and the mean of them is
// one opinion; others, where there are any, with a step, and the sum of all steps is another. Both
// err in other places.
class Forest {
 public:
  Forest() = default;
  // A tree that asks for a sign that is not among `signs` is left out.
  Forest(const rule::Forest& shares, const rule::Forest& steps,
         std::span<const std::string_view> signs);

  // The logarithm of the odds that what has these signs is what the trees look for: that of the mean
  // of their shares, and the mean of that and the sum of their steps where there are steps. 0 without
  // trees. Where they stay below `least`, any number below it: the trees are asked no longer than
  // that is in doubt.
  [[nodiscard]] double odds(std::span<const double> signs, double least = -INFINITY) const;
  [[nodiscard]] bool empty() const { return trees_.empty(); }

 private:
  struct Tree {
    std::vector<rule::TreeNode> nodes;
    double most_from_here = 0;  // that it and the trees behind it can say together
  };
  [[nodiscard]] double odds_of_shares(std::span<const double> signs, double least) const;

  std::vector<Tree> trees_;
  std::vector<rule::Tree> steps_;
};

}  // namespace concord::diff

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace concord::rule {

// A question of a tree: where the sign is below `number` the node that follows answers, else the one
// at `other`. A leaf has no sign, and `number` is its answer.
struct TreeNode {
  static constexpr std::uint32_t no_sign = UINT32_MAX;
  std::uint32_t sign = no_sign;  // index into Forest::signs
  double number = 0;
  std::uint32_t other = 0;  // index into the tree
};

using Tree = std::vector<TreeNode>;  // the root comes first, every node before those below it

// Trees whose answers are shares to be averaged, or steps to be added up, and the names of the signs
// that they ask for.
struct Forest {
  std::vector<std::string> signs;
  std::vector<Tree> trees;
};

// By what they judge.
using Forests = std::map<std::string, Forest>;

}  // namespace concord::rule

#include "diff/forest.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace concord::diff {

namespace {

// No forest is surer than this: e^±9 is one in 8,000.
constexpr double surest = 9;

// The number of each of the forest's signs here; how many there are where there is none.
std::vector<std::uint32_t> numbers_of(const std::vector<std::string>& names,
                                      std::span<const std::string_view> signs) {
  std::vector<std::uint32_t> numbers;
  for (const std::string& name : names) {
    numbers.push_back(static_cast<std::uint32_t>(std::ranges::find(signs, name) - signs.begin()));
  }
  return numbers;
}

double answer(const rule::Tree& tree, std::span<const double> signs) {
  std::size_t place = 0;
  while (tree[place].sign != rule::TreeNode::no_sign) {
    const rule::TreeNode& node = tree[place];
    place = signs[node.sign] < node.number ? place + 1 : node.other;
  }
  return tree[place].number;
}

double most_of(const rule::Tree& tree) {
  double most = 0;
  for (const rule::TreeNode& node : tree) {
    if (node.sign == rule::TreeNode::no_sign) most = std::max(most, node.number);
  }
  return most;
}

}  // namespace

Forest::Forest(const rule::Forest& forest, std::span<const std::string_view> signs) {
  const std::vector<std::uint32_t> numbers = numbers_of(forest.signs, signs);
  trees_.reserve(forest.trees.size());
  for (const rule::Tree& tree : forest.trees) {
    rule::Tree& own = trees_.emplace_back(Tree{tree}).nodes;
    for (rule::TreeNode& node : own) {
      if (node.sign != rule::TreeNode::no_sign) node.sign = numbers[node.sign];
    }
    const bool unknown = std::ranges::any_of(own, [&](const rule::TreeNode& node) {
      return node.sign != rule::TreeNode::no_sign && node.sign >= signs.size();
    });
    if (own.empty() || unknown) trees_.pop_back();
  }
  double most = 0;
  for (auto tree = trees_.rbegin(); tree != trees_.rend(); ++tree) {
    most += most_of(tree->nodes);
    tree->most_from_here = most;
  }
}

double Forest::odds(std::span<const double> signs, double least) const {
  if (trees_.empty()) return 0;
  constexpr double margin = 1e-6;  // sums of doubles are not exact
  const auto count = static_cast<double>(trees_.size());
  const double least_sum = count / (1 + std::exp(-least)) - margin;
  double sum = 0;
  for (const Tree& tree : trees_) {
    if (least > -surest && sum + tree.most_from_here < least_sum) return -surest;
    sum += answer(tree.nodes, signs);
  }
  const double share = sum / count;
  return std::clamp(std::log(share / (1 - share)), -surest, surest);
}

}  // namespace concord::diff

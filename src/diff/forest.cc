#include "diff/forest.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

namespace concord::diff {

namespace {

// No forest is surer than this: e^±9 is one in 8,000.
constexpr double surest = 9;

// The number of each of the forest's signs here; how many there are where there is none.
std::vector<std::uint32_t> numbers_of(const std::vector<std::string>& names,
                                      std::span<const std::string_view> signs) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(names.size());
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

// The trees that ask for known signs alone, by the numbers of those.
std::vector<rule::Tree> trees_over(const rule::Forest& forest,
                                   std::span<const std::string_view> signs) {
  const std::vector<std::uint32_t> numbers = numbers_of(forest.signs, signs);
  std::vector<rule::Tree> trees;
  for (rule::Tree tree : forest.trees) {
    bool known = !tree.empty();
    for (rule::TreeNode& node : tree) {
      if (node.sign == rule::TreeNode::no_sign) continue;
      node.sign = numbers[node.sign];
      known = known && node.sign < signs.size();
    }
    if (known) trees.push_back(std::move(tree));
  }
  return trees;
}

double most_of(const rule::Tree& tree) {
  double most = 0;
  for (const rule::TreeNode& node : tree) {
    if (node.sign == rule::TreeNode::no_sign) most = std::max(most, node.number);
  }
  return most;
}

}  // namespace

Forest::Forest(const rule::Forest& shares, const rule::Forest& steps,
               std::span<const std::string_view> signs) {
  for (rule::Tree& tree : trees_over(shares, signs)) trees_.push_back({std::move(tree)});
  steps_ = trees_over(steps, signs);
  double most = 0;
  for (auto tree = trees_.rbegin(); tree != trees_.rend(); ++tree) {
    most += most_of(tree->nodes);
    tree->most_from_here = most;
  }
}

double Forest::odds(std::span<const double> signs, double least) const {
  if (steps_.empty()) return odds_of_shares(signs, least);
  double sum = 0;
  for (const rule::Tree& step : steps_) sum += answer(step, signs);
  sum = std::clamp(sum, -surest, surest);
  return trees_.empty() ? sum : (sum + odds_of_shares(signs, 2 * least - sum)) / 2;
}

double Forest::odds_of_shares(std::span<const double> signs, double least) const {
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

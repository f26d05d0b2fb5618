#include "diff/rivals.h"

#include <algorithm>
#include <cmath>

namespace concord::diff {

namespace {

constexpr std::array<std::string_view, group_sign_count> group_sign_names{
    "odds",           "mean-odds", "least-lead",        "greatest-lead", "one-question",
    "shared-article", "twins",     "fewer-claims",      "more-claims",   "fewer-articles",
    "more-articles",  "articles",  "share-of-articles", "pairs"};

// No forest is surer than this: e^±9 is one in 8,000.
constexpr double surest = 9;

// The number of each of the forest's signs here; rival_sign_count where there is none.
std::vector<std::uint32_t> numbers_of(const std::vector<std::string>& names) {
  std::vector<std::uint32_t> numbers;
  for (const std::string& name : names) {
    std::uint32_t sign = 0;
    while (sign < rival_sign_count && name_of_rival_sign(sign) != name) ++sign;
    numbers.push_back(sign);
  }
  return numbers;
}

double answer(const rule::Tree& tree, const RivalSigns& signs) {
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

std::string_view name_of_rival_sign(std::size_t sign) {
  return sign < feature_count ? feature_names[sign] : group_sign_names[sign - feature_count];
}

Forest::Forest(const rule::Forest& forest) {
  const std::vector<std::uint32_t> numbers = numbers_of(forest.signs);
  trees_.reserve(forest.trees.size());
  for (const rule::Tree& tree : forest.trees) {
    rule::Tree& own = trees_.emplace_back(Tree{tree}).nodes;
    for (rule::TreeNode& node : own) {
      if (node.sign != rule::TreeNode::no_sign) node.sign = numbers[node.sign];
    }
    const bool unknown = std::ranges::any_of(
        own, [](const rule::TreeNode& node) { return node.sign == rival_sign_count; });
    if (own.empty() || unknown) trees_.pop_back();
  }
  double most = 0;
  for (auto tree = trees_.rbegin(); tree != trees_.rend(); ++tree) {
    most += most_of(tree->nodes);
    tree->most_from_here = most;
  }
}

double Forest::odds(const RivalSigns& signs, double least) const {
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

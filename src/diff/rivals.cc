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

}  // namespace

std::string_view name_of_rival_sign(std::size_t sign) {
  return sign < feature_count ? feature_names[sign] : group_sign_names[sign - feature_count];
}

Forest::Forest(const rule::Forest& forest) {
  const std::vector<std::uint32_t> numbers = numbers_of(forest.signs);
  trees_.reserve(forest.trees.size());
  for (const rule::Tree& tree : forest.trees) {
    rule::Tree& own = trees_.emplace_back(tree);
    for (rule::TreeNode& node : own) {
      if (node.sign != rule::TreeNode::no_sign) node.sign = numbers[node.sign];
    }
    const bool unknown = std::ranges::any_of(
        own, [](const rule::TreeNode& node) { return node.sign == rival_sign_count; });
    if (own.empty() || unknown) trees_.pop_back();
  }
}

double Forest::odds(const RivalSigns& signs) const {
  if (trees_.empty()) return 0;
  double sum = 0;
  for (const rule::Tree& tree : trees_) sum += answer(tree, signs);
  const double share = sum / static_cast<double>(trees_.size());
  return std::clamp(std::log(share / (1 - share)), -surest, surest);
}

}  // namespace concord::diff

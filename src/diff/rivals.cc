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

bool renumber(const rule::Forest& forest, rule::Tree& tree) {
  for (rule::TreeNode& node : tree) {
    if (node.sign == rule::TreeNode::no_sign) continue;
    std::uint32_t sign = 0;
    while (sign < rival_sign_count && name_of_rival_sign(sign) != forest.signs[node.sign]) ++sign;
    if (sign == rival_sign_count) return false;
    node.sign = sign;
  }
  return !tree.empty();
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
  for (rule::Tree tree : forest.trees) {
    if (renumber(forest, tree)) trees_.push_back(std::move(tree));
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

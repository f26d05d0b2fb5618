#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>

#include "rule/declarations.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

// Deeper trees learn their stories by heart.
constexpr int deepest = 20;
// sign, number, the tree below it, the tree from it on
constexpr std::size_t parts = 4;
// The answers of a forest with such a name add up, and may be below zero.
constexpr std::string_view of_steps = "-steps";
constexpr double longest_step = 9;

std::optional<double> number_of(const YamlNode& node) {
  char* end = nullptr;
  const double number = std::strtod(node.scalar.c_str(), &end);
  if (node.scalar.empty() || *end != '\0') return std::nullopt;
  return number;
}

class ForestReader {
 public:
  ForestReader(const Source& source, std::string_view name) : source_(source) {
    if (name.ends_with(of_steps)) {
      least_ = -longest_step;
      most_ = longest_step;
    }
  }

  Forest read(const YamlNode& list) {
    for (const YamlNode& node : list.items) {
      Tree tree;
      add(node, 0, tree);
      forest_.trees.push_back(std::move(tree));
    }
    return std::move(forest_);
  }

 private:
  // A leaf that knows nothing keeps the tree whole.
  void fail(const YamlNode& node, Tree& tree) {
    tree.push_back({TreeNode::no_sign, (least_ + most_) / 2, 0});
    source_.report(node.where, "bad-tree",
                   fmt::format("a tree is a number from {} to {}, or [sign, number, tree, tree], "
                               "at most {} deep",
                               least_, most_, deepest));
  }

  void add(const YamlNode& node, int depth, Tree& tree) {
    if (node.kind == Kind::scalar) {
      const auto answer = number_of(node);
      if (!answer || *answer < least_ || *answer > most_) return fail(node, tree);
      tree.push_back({TreeNode::no_sign, *answer, 0});
      return;
    }
    const bool question = node.kind == Kind::list && node.items.size() == parts &&
                          node.items[0].kind == Kind::scalar && depth < deepest;
    const auto number = question ? number_of(node.items[1]) : std::nullopt;
    if (!number) return fail(node, tree);
    const std::size_t place = tree.size();
    tree.push_back({sign(node.items[0].scalar), *number, 0});
    add(node.items[2], depth + 1, tree);
    tree[place].other = static_cast<std::uint32_t>(tree.size());
    add(node.items[3], depth + 1, tree);
  }

  std::uint32_t sign(const std::string& name) {
    auto& signs = forest_.signs;
    const auto it = std::ranges::find(signs, name);
    if (it == signs.end()) {
      signs.push_back(name);
      return static_cast<std::uint32_t>(signs.size() - 1);
    }
    return static_cast<std::uint32_t>(it - signs.begin());
  }

  const Source& source_;
  double least_ = 0;
  double most_ = 1;
  Forest forest_;
};

}  // namespace

void read_forests(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, Kind::map, "forests")) return;
  const YamlNode map = source.check_names(node, into.forests);
  for (const auto& [name, trees] : map.members) {
    if (!source.expect(trees, Kind::list, name.scalar)) continue;
    into.forests[name.scalar] = ForestReader(source, name.scalar).read(trees);
  }
}

}  // namespace concord::rule

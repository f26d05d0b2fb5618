#include "grow.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <span>

namespace concord::weights {

namespace {

// Found by leaving each story out in turn: more trees, deeper ones or smaller leaves add nothing.
constexpr std::size_t trees = 40;
constexpr int deepest = 12;
constexpr std::size_t fewest_of_leaf = 4;
constexpr double share_of_signs = 0.3;
// Thresholds and answers keep so many digits, so that the file stays small.
constexpr double digits = 1000;

double rounded(double number) {
  return std::round(number * digits) / digits;
}

struct Question {
  std::size_t sign = 0;
  double number = 0;
  double gain = -1;
};

using Rows = std::span<std::uint32_t>;

class Grower {
 public:
  Grower(const std::vector<Sample>& examples, std::uint64_t seed)
      : examples_(examples), draw_(seed) {}

  rule::Tree grow() {
    std::vector<std::uint32_t> rows(examples_.size());
    std::iota(rows.begin(), rows.end(), 0U);
    rule::Tree tree;
    add(rows, 0, tree);
    return tree;
  }

 private:
  // How much the examples weigh, and those that are the same.
  struct Weighed {
    double all = 0;
    double same = 0;

    void add(const Sample& example) {
      all += example.weight;
      if (example.same) same += example.weight;
    }
    // Gini's, times the weight.
    [[nodiscard]] double mixed() const { return same * (all - same) / all; }
  };

  void add(Rows rows, int depth, rule::Tree& tree) {
    Weighed whole;
    for (const std::uint32_t i : rows) whole.add(examples_[i]);
    const std::size_t place = tree.size();
    tree.push_back({rule::TreeNode::no_sign, rounded(whole.same / whole.all), 0});
    if (depth == deepest || whole.mixed() == 0) return;
    const Question best = ask(rows);
    if (best.gain < 0) return;
    const auto middle = std::partition(rows.begin(), rows.end(), [&](std::uint32_t i) {
      return examples_[i].signs[best.sign] < best.number;
    });
    const auto below = static_cast<std::size_t>(middle - rows.begin());
    tree[place] = {static_cast<std::uint32_t>(best.sign), best.number, 0};
    add(rows.first(below), depth + 1, tree);
    tree[place].other = static_cast<std::uint32_t>(tree.size());
    add(rows.subspan(below), depth + 1, tree);
  }

  // The best of some questions drawn by lot; signs that are the same for all do not count.
  Question ask(Rows rows) {
    std::vector<std::size_t> signs(examples_.front().signs.size());
    std::iota(signs.begin(), signs.end(), std::size_t{0});
    auto left = static_cast<int>(share_of_signs * static_cast<double>(signs.size()));
    Question best;
    for (std::size_t drawn = 0; drawn < signs.size() && left > 0; ++drawn) {
      std::swap(signs[drawn], signs[drawn + draw_() % (signs.size() - drawn)]);
      const std::size_t sign = signs[drawn];
      const auto [low, high] =
          std::ranges::minmax(rows, {}, [&](std::uint32_t i) { return examples_[i].signs[sign]; });
      const double least = examples_[low].signs[sign];
      const double most = examples_[high].signs[sign];
      if (least == most) continue;
      --left;
      const double number = rounded(least + (most - least) * lot());
      const double gain = gain_of(rows, sign, number);
      if (gain > best.gain) best = {sign, number, gain};
    }
    return best;
  }

  // How much purer the two parts are than the whole; -1 where a part is too small.
  [[nodiscard]] double gain_of(Rows rows, std::size_t sign, double number) const {
    Weighed whole;
    Weighed part;
    std::size_t below = 0;
    for (const std::uint32_t i : rows) {
      whole.add(examples_[i]);
      if (examples_[i].signs[sign] >= number) continue;
      part.add(examples_[i]);
      ++below;
    }
    if (below < fewest_of_leaf || rows.size() - below < fewest_of_leaf) return -1;
    const Weighed rest{whole.all - part.all, whole.same - part.same};
    return whole.mixed() - part.mixed() - rest.mixed();
  }

  double lot() { return static_cast<double>(draw_() >> 11) * 0x1p-53; }

  const std::vector<Sample>& examples_;
  std::mt19937_64 draw_;
};

}  // namespace

rule::Forest grow(const std::vector<Sample>& samples, std::span<const std::string_view> signs) {
  rule::Forest forest;
  forest.signs.assign(signs.begin(), signs.end());
  for (std::uint64_t seed = 1; seed <= trees && !samples.empty(); ++seed) {
    forest.trees.push_back(Grower(samples, seed).grow());
  }
  return forest;
}

}  // namespace concord::weights

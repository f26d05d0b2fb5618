#include "boost.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>

namespace concord::weights {

namespace {

// Found by leaving stories out: more trees, deeper ones or smaller leaves add nothing.
constexpr int trees = 150;
constexpr int deepest = 4;
constexpr std::size_t fewest_of_leaf = 20;
constexpr double share_of_signs = 0.3;
constexpr double pace = 0.06;
// Leaves of few examples take short steps.
constexpr double shrink = 5;
constexpr double least_gain = 1e-6;
constexpr std::size_t most_numbers = 31;  // that a sign is asked at
constexpr double digits = 1000;           // that numbers keep

double rounded(double number) {
  return std::round(number * digits) / digits;
}

// The numbers at which a sign is asked, ascending.
std::vector<double> numbers_of(const std::vector<Sample>& samples, std::size_t sign) {
  std::vector<double> values;
  values.reserve(samples.size());
  for (const Sample& sample : samples) values.push_back(sample.signs[sign]);
  std::ranges::sort(values);
  std::vector<double> numbers;
  for (std::size_t k = 1; k <= most_numbers; ++k) {
    const double value = values[k * (values.size() - 1) / (most_numbers + 1)];
    const auto above = std::ranges::upper_bound(values, value);
    if (above == values.end()) continue;
    const double number = rounded((value + *above) / 2);
    if (number > value && (numbers.empty() || number > numbers.back())) numbers.push_back(number);
  }
  return numbers;
}

// The slope and the curvature of what some examples cost.
struct Slope {
  double first = 0;
  double second = 0;
  std::size_t count = 0;

  void add(const Slope& other) {
    first += other.first;
    second += other.second;
    count += other.count;
  }
  [[nodiscard]] Slope without(const Slope& part) const {
    return {first - part.first, second - part.second, count - part.count};
  }
  [[nodiscard]] double worth() const { return first * first / (second + shrink); }
  [[nodiscard]] double step() const { return rounded(-pace * first / (second + shrink)); }
};

struct Question {
  std::size_t sign = 0;
  std::size_t bin = 0;  // of the lowest examples above it
  double gain = least_gain;
};

using Rows = std::span<std::uint32_t>;

class Booster {
 public:
  explicit Booster(const std::vector<Sample>& samples)
      : samples_(samples), sums_(samples.size(), 0), slopes_(samples.size()) {
    for (std::size_t sign = 0; sign < samples.front().signs.size(); ++sign) {
      numbers_.push_back(numbers_of(samples, sign));
      std::vector<std::uint8_t>& bins = bins_.emplace_back();
      for (const Sample& sample : samples) {
        const auto above = std::ranges::upper_bound(numbers_.back(), sample.signs[sign]);
        bins.push_back(static_cast<std::uint8_t>(above - numbers_.back().begin()));
      }
    }
  }

  rule::Tree grow() {
    std::vector<std::uint32_t> rows(samples_.size());
    std::iota(rows.begin(), rows.end(), 0U);
    for (const std::uint32_t i : rows) {
      const double share = 1 / (1 + std::exp(-sums_[i]));
      const double weight = samples_[i].weight;
      slopes_[i] = {weight * (share - (samples_[i].same ? 1 : 0)), weight * share * (1 - share), 1};
    }
    rule::Tree tree;
    add(rows, 0, tree);
    return tree;
  }

 private:
  void add(Rows rows, int depth, rule::Tree& tree) {
    Slope whole;
    for (const std::uint32_t i : rows) whole.add(slopes_[i]);
    const Question best = depth == deepest ? Question{} : ask(rows, whole);
    if (best.gain <= least_gain) {
      const double step = whole.step();
      for (const std::uint32_t i : rows) sums_[i] += step;
      tree.push_back({rule::TreeNode::no_sign, step, 0});
      return;
    }
    const std::vector<std::uint8_t>& bins = bins_[best.sign];
    const auto middle = std::partition(rows.begin(), rows.end(),
                                       [&](std::uint32_t i) { return bins[i] < best.bin; });
    const auto below = static_cast<std::size_t>(middle - rows.begin());
    const std::size_t place = tree.size();
    tree.push_back({static_cast<std::uint32_t>(best.sign), numbers_[best.sign][best.bin - 1], 0});
    add(rows.first(below), depth + 1, tree);
    tree[place].other = static_cast<std::uint32_t>(tree.size());
    add(rows.subspan(below), depth + 1, tree);
  }

  // The best question about some signs drawn by lot.
  Question ask(Rows rows, const Slope& whole) {
    std::vector<std::size_t> signs(numbers_.size());
    std::iota(signs.begin(), signs.end(), std::size_t{0});
    const auto some = static_cast<std::size_t>(share_of_signs * static_cast<double>(signs.size()));
    Question best;
    for (std::size_t drawn = 0; drawn < some; ++drawn) {
      std::swap(signs[drawn], signs[drawn + draw_() % (signs.size() - drawn)]);
      improve(best, signs[drawn], rows, whole);
    }
    return best;
  }

  void improve(Question& best, std::size_t sign, Rows rows, const Slope& whole) const {
    std::vector<Slope> of_bin(numbers_[sign].size() + 1);
    for (const std::uint32_t i : rows) of_bin[bins_[sign][i]].add(slopes_[i]);
    Slope below;
    for (std::size_t bin = 1; bin < of_bin.size(); ++bin) {
      below.add(of_bin[bin - 1]);
      const Slope rest = whole.without(below);
      if (below.count < fewest_of_leaf || rest.count < fewest_of_leaf) continue;
      const double gain = below.worth() + rest.worth() - whole.worth();
      if (gain > best.gain) best = {sign, bin, gain};
    }
  }

  const std::vector<Sample>& samples_;
  std::vector<double> sums_;                  // of the steps of each example so far
  std::vector<Slope> slopes_;                 // of each example
  std::vector<std::vector<double>> numbers_;  // of each sign
  std::vector<std::vector<std::uint8_t>>
      bins_;  // of each sign: how many numbers each example is not below
  std::mt19937_64 draw_{1};
};

}  // namespace

rule::Forest boost(const std::vector<Sample>& samples, std::span<const std::string_view> signs) {
  rule::Forest forest;
  forest.signs.assign(signs.begin(), signs.end());
  if (samples.empty()) return forest;
  Booster booster(samples);
  for (int tree = 0; tree < trees; ++tree) forest.trees.push_back(booster.grow());
  return forest;
}

}  // namespace concord::weights

#include "fit.h"

#include <algorithm>
#include <cmath>

namespace concord::weights {

namespace {

constexpr int rounds = 3000;
constexpr double rate = 0.3;
constexpr double shrink = 3e-4;  // of squares of weights, an example

double held(double weight, Sign sign) {
  switch (sign) {
    case Sign::unused:
      return 0;
    case Sign::positive:
      return std::max(0.0, weight);
    case Sign::negative:
      return std::min(0.0, weight);
    case Sign::any:
      return weight;
  }
  return 0;
}

}  // namespace

double odds_of(const diff::Features& features, const Weights& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < features.size(); ++i) sum += features[i] * weights[i];
  return sum;
}

Weights fit(const std::vector<Example>& examples, const Signs& signs, const Weights& prior) {
  Weights weights = prior;
  Weights squares{};
  const double share = 1.0 / static_cast<double>(std::max<std::size_t>(examples.size(), 1));
  for (int round = 0; round < rounds; ++round) {
    Weights slope{};
    for (const Example& example : examples) {
      const double sure = 1.0 / (1.0 + std::exp(-odds_of(example.features, weights)));
      const double error = (sure - (example.same ? 1.0 : 0.0)) * share;
      for (std::size_t i = 0; i < slope.size(); ++i) slope[i] += error * example.features[i];
    }
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (i != static_cast<std::size_t>(diff::Feature::bias))
        slope[i] += shrink * (weights[i] - prior[i]);
      squares[i] += slope[i] * slope[i];
      if (squares[i] == 0) continue;
      weights[i] = held(weights[i] - rate * slope[i] / std::sqrt(squares[i]), signs[i]);
    }
  }
  return weights;
}

}  // namespace concord::weights

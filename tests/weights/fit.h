#pragma once

#include <array>
#include <vector>

#include "diff/features.h"
#include "examples.h"

namespace concord::weights {

enum class Sign { unused, positive, negative, any };
using Signs = std::array<Sign, diff::feature_count>;
using Weights = std::array<double, diff::feature_count>;

// Which way each feature may count: nothing learned from few stories may say that a shared word
// speaks against.
Signs agreement_signs();
Signs conflict_signs();
Weights agreement_prior();
Weights conflict_prior();

// Logistic regression by gradient steps with one rate a feature (AdaGrad, Duchi et al. 2011), each
// weight held to its sign. The odds of a pair are exp of the sum of weights times features.
// `prior` is what is believed before: weights are drawn to it where the stories say little.
Weights fit(const std::vector<Example>& examples, const Signs& signs, const Weights& prior);

double odds_of(const diff::Features& features, const Weights& weights);

}  // namespace concord::weights

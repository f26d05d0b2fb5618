#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "diff/features.h"
#include "gold.h"

namespace concord::weights {

// A pair of claims and whether people say that they answer one question.
struct Example {
  diff::Features features{};
  bool same = false;
  double weight = 1;
};

struct Examples {
  std::vector<Example> agreement;  // pairs of values that can both be true
  std::vector<Example> conflict;   // pairs that cannot: as they are, and from corrupted copies
};

Examples examples_of(const Story& story);

// How much what a story says weighs where trees are grown: what outlets wrote more than what was made
// up in their manner.
double weight_of(const Story& story);

// The claims with every statement of one fact in one document changed alike; `changed` has a flag a
// claim. Nothing where no claim is on the fact, or its values have no neighbours.
std::optional<std::vector<normalize::Claim>> corrupted(const Story& story, std::uint32_t fact,
                                                       std::uint32_t document,
                                                       std::vector<bool>& changed);

}  // namespace concord::weights

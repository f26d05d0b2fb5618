#pragma once

#include <optional>

#include "diff/item.h"
#include "value/relate.h"

namespace concord::diff {

// How sure it is that two claims answer one question, from what stands around them. Scores add up
// evidence with fixed signs; only their order and the thresholds below matter. The features and
// their rough weights follow a study of symbolic alignment on real stories: shared rare words carry
// agreement; for different values near-twin wording, closeness and a rival's support count.
struct PairScore {
  value::Relation relation = value::Relation::incomparable;
  double score = 0;
};

constexpr double agreement_threshold = 1.0;
constexpr double conflict_threshold = 3.0;

PairScore score_pair(const Item& a, const Item& b, const Items& items);

// The same, but nothing when neither threshold can be reached whatever the values are: most pairs,
// found out cheaply.
std::optional<PairScore> score_candidate(const Item& a, const Item& b, const Items& items);

}  // namespace concord::diff

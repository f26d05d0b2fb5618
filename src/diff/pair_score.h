#pragma once

#include <optional>

#include "diff/item.h"
#include "diff/weights.h"
#include "value/relate.h"

namespace concord::diff {

// How sure it is that two claims answer one question, from what stands around them: the logarithm
// of the odds, by the weights for pairs that can both be true or by those for pairs that cannot.
struct PairScore {
  value::Relation relation = value::Relation::incomparable;
  double score = 0;
};

// relate() of the claims of two items, which remembers what it found.
value::Relation relate_items(std::uint32_t a, std::uint32_t b, const Items& items);

// How the values of two claims stand to each other as answers to one question.
value::Relation relation_of(std::uint32_t a, std::uint32_t b, const Items& items);

// Whether two values that cannot both be true of one thing are told of two: of two states of it (a score in between
// and the last, a rise and a level), two ages, two hours of a day, what came and what is to come, or of somebody
// else in a list of figures. They never make rivals; nor do they come together.
bool may_differ(std::uint32_t a, std::uint32_t b, const Items& items);

PairScore score_pair(std::uint32_t a, std::uint32_t b, const Items& items, const Weights& weights);

// The same, but nothing for pairs too far apart to be worth it, which is found out cheaply, and for
// those whose odds stay below the threshold of their kind.
std::optional<PairScore> score_candidate(std::uint32_t a, std::uint32_t b, const Items& items,
                                         const Weights& weights);

}  // namespace concord::diff

#pragma once

#include <memory>

#include "diff/features.h"
#include "diff/forest.h"
#include "rule/rule.h"

namespace concord::diff {

// Turns odds into a share of findings that are right: 1 / (1 + exp(-(shift + slope × odds))).
struct Curve {
  double shift = 0;
  double slope = 1;
};

// How much each feature counts. The sum over a pair is the logarithm of the odds that its two
// claims answer one question: 0 is even, 2 is seven to one.
struct Weights {
  Features agreement{};  // for values that can both be true
  Features conflict{};   // for values that cannot
  // Pairs of values that can both be true are asked about from these odds on …
  double mates_from = 0;
  // … of the trees for them, and a pair, and a group with its like, is linked from these on.
  Forest mates;
  double agree_from = 0;
  double conflict_from = 0;
  // Two rival values are a possible conflict from these odds on.
  double possible_from = 0;
  // A third value joins two rivals from these odds on.
  double third_from = 0;
  // Added to the odds of two rival values that stand in one and the same article alone.
  double one_article = 0;
  // Pairs of rival values below these odds are not looked at as groups.
  double rivals_from = 0;
  // Odds that two answers to a rule's question of one subject have at least.
  double rule_with_subject = 0;
  // Of two figures whose digits stand in another order.
  double transposed = 0;
  // How rival groups are weighed.
  Forest rivals;
  // Share of the best pair in the linkage of two groups that can agree; the mean of all pairs has the
  // rest.
  double best_share = 0;
  Curve agreement_curve;
  Curve conflict_curve;
  std::uint32_t wording = 0;    // percent: that two wordings of a quotation are a mistake of one
  std::uint32_t spelling = 0;   // percent: that two spellings of a name are a mistake of one
  std::uint32_t two_names = 0;  // percent: that a person whom two articles name otherwise is one
  // The same of stories of manuals; none: they are weighed like others.
  std::shared_ptr<const Weights> of_manuals;

  [[nodiscard]] const Weights& of(const Items& items) const {
    return items.manuals && of_manuals ? *of_manuals : *this;
  }
};

// From the data of a rule set. Unknown names are left out: loading the rules has told them.
Weights make_weights(const rule::RuleSet& rules);

}  // namespace concord::diff

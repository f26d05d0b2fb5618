#include "diff/pair_score.h"

#include <cmath>
#include <numeric>
#include <variant>

#include "diff/feature_parts.h"
#include "diff/relate_claims.h"

namespace concord::diff {

namespace {

// "By Friday" holds nearly every day: only another bound answers the same question.
bool one_is_bound(const value::Value& a, const value::Value& b) {
  const auto* x = std::get_if<value::Date>(&a);
  const auto* y = std::get_if<value::Date>(&b);
  if (x == nullptr || y == nullptr) return false;
  const auto is_bound = [](const value::Date& date) {
    return !date.clock_from && date.from.has_value() != date.to.has_value();
  };
  return is_bound(*x) != is_bound(*y);
}

}  // namespace

// What a rule's tolerance brings together is seldom asked.
value::Relation relate_items(std::uint32_t a, std::uint32_t b, const Items& items) {
  const value::Relation plain = items.relate(a, b);
  const normalize::Claim& x = *items.items[a].claim;
  const normalize::Claim& y = *items.items[b].claim;
  using rule::Changes;
  const bool lasting = x.changes == Changes::no && y.changes == Changes::no;
  const bool exact = x.leeway == nullptr && y.leeway == nullptr;
  return (exact && lasting) || plain != value::Relation::disjoint ? plain : relate(x, y);
}

value::Relation relation_of(std::uint32_t a, std::uint32_t b, const Items& items) {
  const value::Value& x = items.items[a].claim->value;
  const value::Value& y = items.items[b].claim->value;
  // "All but five" and "five" count two things; the day of the words is not that of what they tell.
  const normalize::Context& of_a = items.items[a].claim->context;
  const normalize::Context& of_b = items.items[b].claim->context;
  const bool apart = of_a.complement != of_b.complement || of_a.said_then != of_b.said_then;
  return apart || one_is_bound(x, y) ? value::Relation::incomparable : relate_items(a, b, items);
}

namespace {

double weigh(const Features& features, const Features& weights) {
  return std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
}

// Trees cost more than weights: they are asked where the weights leave a chance.
double odds_of_mates(const Features& features, const Weights& weights, double least = -INFINITY) {
  const double odds = weigh(features, weights.agreement);
  return odds < weights.mates_from || weights.mates.empty() ? odds
                                                            : weights.mates.odds(features, least);
}

}  // namespace

PairScore score_pair(std::uint32_t a, std::uint32_t b, const Items& items, const Weights& weights) {
  PairScore pair;
  pair.relation = relation_of(a, b, items);
  if (pair.relation == value::Relation::incomparable) return pair;
  const bool agree = value::is_compatible(pair.relation);
  const Features features = compare(a, b, pair.relation, items);
  pair.score = agree ? odds_of_mates(features, weights) : weigh(features, weights.conflict);
  return pair;
}

std::optional<PairScore> score_candidate(std::uint32_t a, std::uint32_t b, const Items& items,
                                         const Weights& weights) {
  PairScore pair;
  pair.relation = relation_of(a, b, items);
  if (pair.relation == value::Relation::incomparable) return std::nullopt;
  if (value::is_compatible(pair.relation)) {
    Features features = compare_alone(a, b, pair.relation, items);
    assume_best_company(features);
    if (weigh(features, weights.agreement) < weights.mates_from) return std::nullopt;
    compare_company(a, b, items, features);
    pair.score = odds_of_mates(features, weights, weights.agree_from);
    return pair.score < weights.agree_from ? std::nullopt : std::optional(pair);
  }
  const Features& chosen = weights.conflict;
  const double least = weights.rivals_from;
  Features features = compare_alone(a, b, pair.relation, items);
  pair.score = weigh(features, chosen);
  assume_best_standing(features);
  if (weigh(features, chosen) < least) return std::nullopt;
  for (const StandingStep step : standing_steps) {
    step(a, b, items, features);
    pair.score = weigh(features, chosen);
    if (pair.score < least) return std::nullopt;
  }
  return pair;
}

}  // namespace concord::diff

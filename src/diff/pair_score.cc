#include "diff/pair_score.h"

#include <numeric>
#include <variant>

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

PairScore score_pair(std::uint32_t a, std::uint32_t b, const Items& items, const Weights& weights) {
  PairScore pair;
  pair.relation = value::relate(items.items[a].claim->value, items.items[b].claim->value);
  if (one_is_bound(items.items[a].claim->value, items.items[b].claim->value)) {
    pair.relation = value::Relation::incomparable;
  }
  if (pair.relation == value::Relation::incomparable) return pair;
  const Features features = compare(a, b, pair.relation, items);
  const Features& chosen =
      value::is_compatible(pair.relation) ? weights.agreement : weights.conflict;
  pair.score = std::inner_product(features.begin(), features.end(), chosen.begin(), 0.0);
  return pair;
}

std::optional<PairScore> score_candidate(std::uint32_t a, std::uint32_t b, const Items& items,
                                         const Weights& weights) {
  const PairScore pair = score_pair(a, b, items, weights);
  if (pair.relation == value::Relation::incomparable) return std::nullopt;
  const bool agree = value::is_compatible(pair.relation);
  if (pair.score < (agree ? weights.agree_from : weights.conflict_from)) return std::nullopt;
  return pair;
}

}  // namespace concord::diff

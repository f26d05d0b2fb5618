#include "diff/confidence.h"

#include <algorithm>
#include <cmath>

namespace concord::diff {

namespace {

// Nothing that is counted from words is certain, and nothing told is nonsense.
constexpr std::uint32_t lowest = 5;
constexpr std::uint32_t highest = 99;

// Platt 1999, "Probabilistic outputs for support vector machines".
std::uint32_t percent_of(double odds, const Curve& curve) {
  const double share = 1.0 / (1.0 + std::exp(-(curve.shift + curve.slope * odds)));
  const auto percent = static_cast<std::uint32_t>(std::lround(100 * share));
  return std::clamp(percent, lowest, highest);
}

std::uint32_t stated_by_rules(const Group& group, const Items& items) {
  std::uint32_t stated = 0;
  for (std::uint32_t i : group.items) stated = std::max(stated, items.items[i].claim->confidence);
  return stated;
}

}  // namespace

Confidence confidence_of(const Group& group, const Items& items, Verdict verdict,
                         const Weights& weights) {
  if (verdict == Verdict::single_source) return {100};
  if (group.two_names == normalize::OtherName::misspelt) return {weights.spelling, Basis::spelling};
  if (group.two_names) return {weights.two_names, Basis::spelling};
  const std::uint32_t stated = stated_by_rules(group, items);
  if (group.by_rule && !group.joined_apart && stated > 0) return {stated, Basis::rule};
  if (verdict == Verdict::agreement) return {percent_of(group.score, weights.agreement_curve)};
  const std::uint32_t percent = percent_of(group.score, weights.conflict_curve);
  // The odds that make a conflict divide the tiers, whatever the curve says of that place.
  return {group.score >= weights.conflict_from ? std::max(percent, surely_from)
                                               : std::min(percent, surely_from - 1)};
}

}  // namespace concord::diff

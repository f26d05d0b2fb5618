#include "diff/relate_claims.h"

namespace concord::diff {

using normalize::Claim;
using value::Relation;

Relation relate(const Claim& a, const Claim& b) {
  const Relation plain = value::relate(a.value, b.value);
  if (plain != Relation::disjoint || (a.leeway == nullptr && b.leeway == nullptr)) return plain;
  const bool one_fact = a.fact == b.fact || a.fact.empty() || b.fact.empty();
  const auto is_within = [&](const Claim& of) {
    return of.leeway != nullptr && value::is_within(a.value, b.value, *of.leeway);
  };
  return one_fact && (is_within(a) || is_within(b)) ? Relation::overlaps : plain;
}

bool is_tolerated(const Claim& a, const Claim& b) {
  return relate(a, b) == Relation::overlaps &&
         value::relate(a.value, b.value) == Relation::disjoint;
}

}  // namespace concord::diff

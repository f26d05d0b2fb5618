#include "normalize/headline_bounds.h"

#include <algorithm>

#include "value/put_under.h"

namespace concord::normalize {

namespace {

using value::Modifier;
using value::Quantity;

const Quantity* figure_of(const Claim& claim) {
  return std::get_if<Quantity>(&claim.value);
}

bool tells_same_figure(const Claim& claim, const Claim& headline) {
  const Quantity* figure = figure_of(claim);
  if (claim.context.title || claim.kind != headline.kind || figure == nullptr) return false;
  const Quantity& told = *figure_of(headline);
  return figure->unit == told.unit && figure->low == told.low && figure->high == told.high;
}

}  // namespace

void carry_bounds_to_headlines(std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    const Quantity* figure = figure_of(claim);
    if (!claim.context.title || figure == nullptr || figure->modifier != Modifier::exact) continue;
    const auto first = std::ranges::find_if(
        claims, [&](const Claim& other) { return tells_same_figure(other, claim); });
    if (first == claims.end() || figure_of(*first)->modifier == Modifier::exact) continue;
    put_under(claim.value, first->modifier);
    claim.modifier = first->modifier;
  }
}

}  // namespace concord::normalize

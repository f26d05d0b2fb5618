#include "normalize/headline_bounds.h"

#include <algorithm>
#include <optional>

#include "value/put_under.h"

namespace concord::normalize {

namespace {

using value::Modifier;
using value::Quantity;

// Where one of them has no rule, one kind is enough: a headline names what its text begins with.
bool is_same_question(const Claim& a, const Claim& b) {
  const auto is_same = [](const KeyPart& mine, const KeyPart& yours) {
    return mine.name == yours.name && mine.canonical == yours.canonical;
  };
  if (a.kind != b.kind) return false;
  if (a.fact.empty() || b.fact.empty()) return true;
  return a.fact == b.fact && std::ranges::equal(a.key, b.key, is_same);
}

bool is_same_figure(const Quantity& a, const Quantity& b) {
  return a.unit == b.unit && a.low == b.low && a.high == b.high;
}

// The bound that the text has for the headline's figure; nothing where it has none.
std::optional<Modifier> bound_in_text(const Claim& headline, const std::vector<Claim>& claims) {
  std::optional<Modifier> bound;
  for (const Claim& claim : claims) {
    if (claim.context.title || !is_same_question(claim, headline)) continue;
    const auto* figure = std::get_if<Quantity>(&claim.value);
    if (figure == nullptr || !is_same_figure(*figure, std::get<Quantity>(headline.value))) continue;
    if (figure->modifier == Modifier::exact) return std::nullopt;
    bound = figure->modifier;
  }
  return bound;
}

}  // namespace

void carry_bounds_to_headlines(std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    const auto* figure = std::get_if<Quantity>(&claim.value);
    if (!claim.context.title || figure == nullptr || figure->modifier != Modifier::exact) continue;
    const std::optional<Modifier> bound = bound_in_text(claim, claims);
    if (!bound) continue;
    put_under(claim.value, *bound);
    claim.modifier = *bound;
  }
}

}  // namespace concord::normalize

#include "examples.h"

#include <algorithm>
#include <map>
#include <optional>

#include "corrupt.h"
#include "diff/item.h"
#include "diff/pair_score.h"
#include "diff/surroundings.h"

namespace concord::weights {

namespace {

using normalize::Claim;

// Whether two claims state one fact; nothing when that is arguable or neither lies on a mention.
std::optional<bool> same_fact(const Story& story, std::uint32_t a, std::uint32_t b) {
  const auto& of_a = story.mentions[a];
  const auto& of_b = story.mentions[b];
  if (of_a.empty() && of_b.empty()) return std::nullopt;
  bool arguable = false;
  for (std::uint32_t i : of_a) {
    for (std::uint32_t j : of_b) {
      const std::uint32_t fact = story.gold.mentions[i].fact;
      if (fact != story.gold.mentions[j].fact) continue;
      if (!story.gold.facts[fact].arguable) return true;
      arguable = true;
    }
  }
  if (arguable) return std::nullopt;
  return false;
}

void add_pair(const diff::Items& items, std::uint32_t a, std::uint32_t b, bool same,
              Examples& examples) {
  const value::Relation relation = diff::relation_of(a, b, items);
  if (relation == value::Relation::incomparable) return;
  auto& list = value::is_compatible(relation) ? examples.agreement : examples.conflict;
  list.push_back({diff::compare(a, b, relation, items), same});
}

bool agree(const diff::Items& items, std::uint32_t a, std::uint32_t b) {
  return value::is_compatible(diff::relation_of(a, b, items));
}

template <typename Visit>
void for_pairs(const diff::Items& items, Visit visit) {
  for (std::uint32_t a = 0; a < items.items.size(); ++a) {
    for (std::uint32_t b = a + 1; b < items.items.size(); ++b) {
      const diff::Item& x = items.items[a];
      const diff::Item& y = items.items[b];
      if (x.comparable != y.comparable || x.claim->document == y.claim->document) continue;
      if (std::holds_alternative<value::Name>(x.claim->value)) continue;
      const bool rich = x.strength == diff::Strength::rich && y.strength == diff::Strength::rich;
      const bool near =
          rich ||
          diff::Surroundings(items.around[x.place], items).nearness(items.around[y.place]) > 0;
      if (near || agree(items, a, b)) visit(a, b);
    }
  }
}

void add_corrupted(const Story& story, std::uint32_t fact, std::uint32_t document,
                   Examples& examples) {
  std::vector<bool> changed(story.claims.size(), false);
  const auto claims = corrupted(story, fact, document, changed);
  if (!claims) return;
  const diff::Items items = diff::make_items(*claims);
  for_pairs(items, [&](std::uint32_t a, std::uint32_t b) {
    const std::uint32_t i = items.items[a].claim_index;
    const std::uint32_t j = items.items[b].claim_index;
    if (changed[i] == changed[j]) return;
    if (value::is_compatible(value::relate((*claims)[i].value, (*claims)[j].value))) return;
    if (const auto same = same_fact(story, i, j)) add_pair(items, a, b, *same, examples);
  });
}

}  // namespace

double weight_of(const Story& story) {
  constexpr double of_reports = 5;
  return story.gold.is_report ? of_reports : 1;
}

Examples examples_of(const Story& story) {
  Examples examples;
  const diff::Items items = diff::make_items(story.claims);
  for_pairs(items, [&](std::uint32_t a, std::uint32_t b) {
    const std::uint32_t i = items.items[a].claim_index;
    const std::uint32_t j = items.items[b].claim_index;
    // What no mention covers may be a fact that people left out: nothing to learn agreement from.
    const bool known = !story.mentions[i].empty() && !story.mentions[j].empty();
    if (!known && agree(items, a, b)) return;
    if (const auto same = same_fact(story, i, j)) add_pair(items, a, b, *same, examples);
  });
  for (Example& example : examples.agreement) example.weight = weight_of(story);
  for (std::uint32_t fact = 0; fact < story.gold.facts.size(); ++fact) {
    if (story.gold.facts[fact].status != "agreement" || story.gold.facts[fact].arguable) continue;
    for (std::uint32_t d = 0; d < story.files.size(); ++d) {
      add_corrupted(story, fact, d, examples);
    }
  }
  return examples;
}

std::optional<std::vector<normalize::Claim>> corrupted(const Story& story, std::uint32_t fact,
                                                       std::uint32_t document,
                                                       std::vector<bool>& changed) {
  std::vector<Claim> claims = story.claims;
  bool any = false;
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (claims[i].document != document) continue;
    const bool on = std::ranges::any_of(
        story.mentions[i], [&](std::uint32_t m) { return story.gold.mentions[m].fact == fact; });
    if (!on) continue;
    auto value = corrupt(claims[i].value, fact * 7 + document);
    if (!value) return std::nullopt;
    claims[i].value = std::move(*value);
    changed[i] = true;
    any = true;
  }
  if (!any) return std::nullopt;
  return claims;
}

}  // namespace concord::weights

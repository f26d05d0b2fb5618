#include "diff/grouping.h"

#include <algorithm>

#include "diff/grouping_steps.h"
#include "diff/sorted_lists.h"

namespace concord::diff {

namespace {

constexpr double lowest_score = -10;

}  // namespace

Grouping::Grouping(const Items& items, const Weights& weights, bool possible)
    : items_(items),
      weights_(weights),
      rivals_from_(possible ? weights.possible_from : weights.conflict_from),
      group_of_(items.items.size()) {
  groups_.resize(items.items.size());
  facts_.reserve(items.items.size());
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    group_of_[i] = i;
    groups_[i].items = {i};
    facts_.emplace_back(*item(i).claim, item(i).question);
  }
}

void Grouping::merge(std::uint32_t a, std::uint32_t b) {
  if (a == b) return;
  if (b < a) std::swap(a, b);
  Group& into = groups_[a];
  Group& from = groups_[b];
  for (std::uint32_t i : from.items) group_of_[i] = a;
  unite(into.items, std::move(from.items));
  into.by_rule = into.by_rule || from.by_rule;
  into.joined_apart = into.joined_apart || from.joined_apart;
  from.items.clear();
  facts_[a].take(std::move(facts_[b]));
  facts_[b] = {};
}

bool Grouping::questions_clash(std::uint32_t a, std::uint32_t b) const {
  const GroupFacts& x = facts_[a];
  const GroupFacts& y = facts_[b];
  return x.has_other_question(y) && !x.has_many() && !y.has_many();
}

bool Grouping::any_disjoint(std::uint32_t a, std::uint32_t b) const {
  return std::ranges::any_of(speakers_of(a), [&](std::uint32_t i) {
    return std::ranges::any_of(speakers_of(b), [&](std::uint32_t j) {
      return relation_of(i, j, items_) == value::Relation::disjoint;
    });
  });
}

// Average linkage of the groups of two items that may be one.
double Grouping::linkage(const ScoredPair& scored) const {
  double best = is_large_story() ? scored.score.score : lowest_score;
  double sum = 0;
  int count = 0;
  for_pairs_heard(group_of_[scored.pair.first], group_of_[scored.pair.second],
                  [&](std::uint32_t i, std::uint32_t j) {
                    if (relation_of(i, j, items_) == value::Relation::disjoint) return;
                    const double score = score_pair(i, j, items_, weights_).score;
                    best = std::max(best, score);
                    sum += score;
                    ++count;
                  });
  return count > 0 ? weights_.best_share * best + (1 - weights_.best_share) * sum / count : 0;
}

std::vector<RivalGroups> Grouping::rival_groups() const {
  std::vector<RivalGroups> found;
  for (const Rivals& pair : rivals()) {
    const auto [a, b] = pair.groups;
    found.push_back({groups_[a].items, groups_[b].items, pair.signs});
  }
  return found;
}

std::vector<Group> Grouping::groups() const {
  std::vector<Group> kept;
  for (const Group& group : groups_) {
    if (!group.items.empty()) kept.push_back(group);
  }
  return kept;
}

std::vector<RivalGroups> find_rivals(const Items& items, const Weights& weights) {
  Grouping grouping(items, weights, true);
  grouping.seed();
  grouping.score_candidates();
  grouping.link_agreements();
  return grouping.rival_groups();
}

std::vector<Group> group_items(const Items& items, const Weights& weights, bool possible) {
  Grouping grouping(items, weights, possible);
  grouping.seed();
  grouping.score_candidates();
  grouping.link_agreements();
  grouping.link_telling_values();
  grouping.link_slips();
  grouping.link_conflicts();
  grouping.link_names(possible);
  return grouping.groups();
}

}  // namespace concord::diff

#include "diff/grouping_steps.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace concord::diff {

void Grouping::score_candidates() {
  const auto add = [&](const Candidate& pair) {
    const auto score = score_candidate(pair.first, pair.second, items_, weights_);
    if (score) pairs_.push_back({pair, *score});
  };
  const std::vector<Candidate> candidates = find_candidates(items_);
  std::ranges::for_each(candidates, add);
  for (const Candidate& pair : find_like_values(items_)) {
    if (item(pair.first).claim->document == item(pair.second).claim->document) continue;
    if (!value::is_compatible(relation_of(pair.first, pair.second, items_))) continue;
    if (!std::ranges::binary_search(candidates, pair)) add(pair);
  }
  rival_begins_.assign(items_.items.size() + 1, 0);
  for (const ScoredPair& scored : pairs_) {
    if (scored.score.relation != value::Relation::disjoint) continue;
    rival_scores_.push_back({scored.pair.second, scored.score.score});
    ++rival_begins_[scored.pair.first + 1];
  }
  std::partial_sum(rival_begins_.begin(), rival_begins_.end(), rival_begins_.begin());
  std::ranges::stable_sort(pairs_, [](const ScoredPair& a, const ScoredPair& b) {
    return std::tie(b.score.score, a.pair) < std::tie(a.score.score, b.pair);
  });
}

void Grouping::link_agreements() {
  for (const ScoredPair& scored : pairs_) {
    if (!value::is_compatible(scored.score.relation)) continue;
    const std::uint32_t a = group_of_[scored.pair.first];
    const std::uint32_t b = group_of_[scored.pair.second];
    if (a == b || questions_clash(a, b)) continue;
    if (item(scored.pair.first).strength != Strength::rich && facts_[a].shares_sentence(facts_[b]))
      continue;
    const bool mixed = groups_[a].by_rule || groups_[b].by_rule;
    if (!mixed && any_disjoint(a, b)) continue;
    const double link = linkage(scored);
    if (link < weights_.agree_from) continue;
    const double weakest = std::min({link, groups_[a].score > 0 ? groups_[a].score : link,
                                     groups_[b].score > 0 ? groups_[b].score : link});
    merge(a, b);
    groups_[group_of_[scored.pair.first]].score = weakest;
  }
}

}  // namespace concord::diff

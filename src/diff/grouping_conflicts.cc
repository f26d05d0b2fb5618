#include "diff/grouping_steps.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace concord::diff {

namespace {

// Where two sentences share another figure of the kind, what is left over in them must be near (|ln
// a/b|) to be a rival.
constexpr double near_twin = 0.7;
constexpr double other_than_twin = 5.0;
// Odds that leave no doubt.
constexpr double sure = 100;
// So many articles behind one side count.
constexpr std::size_t most_support = 3;

}  // namespace

// Whether the sentences of two claims have another figure of their kind in common: the place in
// question is taken.
bool Grouping::have_twins(const Item& a, const Item& b) const {
  const auto of_a = by_document_.find({a.comparable, a.claim->document});
  const auto of_b = by_document_.find({b.comparable, b.claim->document});
  for (std::uint32_t i : of_a->second) {
    if (item(i).claim->sentence != a.claim->sentence) continue;
    for (std::uint32_t j : of_b->second) {
      if (item(j).claim->sentence == b.claim->sentence && group_of_[i] == group_of_[j]) return true;
    }
  }
  return false;
}

// How strongly two groups of different values speak of one question.
double Grouping::rivalry(std::uint32_t a, std::uint32_t b) const {
  const Item& x = item(groups_[a].items.front());
  const Item& y = item(groups_[b].items.front());
  double score = linkage(a, b, false).score;
  const double apart = value::distance(x.claim->value, y.claim->value);
  if (same_question(a, b)) {
    const auto& key = x.claim->key;
    const bool subject = !key.empty() && !key.front().canonical.empty();
    score += subject ? weights_.rule_with_subject : weights_.rule_without_subject;
  } else if (apart > near_twin && have_twins(x, y)) {
    score -= other_than_twin;
  }
  if (!same_question(a, b))
    score -= weights_.shared_article * static_cast<double>(shared_documents(a, b));
  const auto others = groups_[a].items.size() + groups_[b].items.size() - 2;
  return score + weights_.support * static_cast<double>(std::min(others, most_support));
}

bool Grouping::same_question(std::uint32_t a, std::uint32_t b) const {
  return question_of(a) != 0 && question_of(a) == question_of(b);
}

// Two figures of one sentence answer two questions, and so do two cells of one table.
bool Grouping::share_sentence(std::uint32_t a, std::uint32_t b) const {
  const auto place = [&](std::uint32_t i) {
    const normalize::Claim& claim = *item(i).claim;
    const std::uint32_t table = claim.context.table;
    return std::tuple(claim.document, table, table > 0 ? 0 : claim.sentence);
  };
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> places;
  for (std::uint32_t i : groups_[a].items) places.insert(place(i));
  return std::ranges::any_of(groups_[b].items,
                             [&](std::uint32_t i) { return places.contains(place(i)); });
}

// Two articles that state both values tell two things apart. One alone may contradict itself, or
// say one of them of something else: `rivalry` counts it against the pair. Of a firm's many
// spokesmen each is a fact of his own.
bool Grouping::may_be_rivals(std::uint32_t a, std::uint32_t b) const {
  if (a == b || has_many(a) || has_many(b) || questions_clash(a, b) || share_sentence(a, b))
    return false;
  return shared_documents(a, b) <= 1;
}

// Pairs of groups with the odds of their best pair of claims; a rule's word needs no more.
Grouping::RivalPairs Grouping::rival_pairs() const {
  RivalPairs pairs;
  for (const ScoredPair& scored : pairs_) {
    if (value::is_compatible(scored.score.relation)) continue;
    const auto groups = std::minmax(group_of_[scored.pair.first], group_of_[scored.pair.second]);
    pairs.try_emplace(groups, scored.score.score);  // the best comes first
  }
  std::map<std::uint32_t, std::set<std::uint32_t>> by_question;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    if (item(i).question != 0) by_question[item(i).question].insert(group_of_[i]);
  }
  for (const auto& [question, groups] : by_question) {
    for (auto a = groups.begin(); a != groups.end(); ++a) {
      auto b = std::next(a);
      for (std::size_t n = 0; b != groups.end() && n < most_sides; ++b, ++n) {
        pairs[{*a, *b}] = sure;
      }
    }
  }
  return pairs;
}

std::vector<Grouping::Rivalry> Grouping::rivalries() const {
  std::vector<Rivalry> found;
  for (const auto& [groups, best] : rival_pairs()) {
    const auto [a, b] = groups;
    if (!may_be_rivals(a, b)) continue;
    double score = rivalry(a, b);
    // What others add makes no conflict of two groups without a pair that is one.
    if (best < weights_.conflict_from) score = std::min(score, best);
    if (score >= rivals_from_)
      found.push_back({score, groups_[a].items.front(), groups_[b].items.front()});
  }
  std::ranges::stable_sort(found, [](const Rivalry& x, const Rivalry& y) {
    return std::tie(y.score, x.first_a, x.first_b) < std::tie(x.score, y.first_a, y.first_b);
  });
  return found;
}

void Grouping::join_rivals(const Rivalry& rivalry) {
  const std::uint32_t a = group_of_[rivalry.first_a];
  const std::uint32_t b = group_of_[rivalry.first_b];
  const bool by_rule = same_question(a, b);
  std::vector<Group> parts;
  for (const std::uint32_t group : {std::min(a, b), std::max(a, b)}) {
    std::vector<Group> of_group = std::move(groups_[group].parts);
    if (of_group.empty()) of_group.push_back(groups_[group]);
    std::ranges::move(of_group, std::back_inserter(parts));
  }
  merge(a, b);
  Group& merged = groups_[std::min(a, b)];
  merged.joined_apart = merged.joined_apart || !by_rule;
  merged.by_rule = merged.by_rule || by_rule;
  merged.score = rivalry.score;
  merged.parts = std::move(parts);
}

void Grouping::link_conflicts() {
  const auto has_rival = [&](std::uint32_t group) { return !groups_[group].parts.empty(); };
  for (const Rivalry& rivalry : rivalries()) {
    const std::uint32_t a = group_of_[rivalry.first_a];
    const std::uint32_t b = group_of_[rivalry.first_b];
    if (!may_be_rivals(a, b)) continue;
    // Without a rule a group has one rival, its strongest; a possible conflict never adds to one.
    const bool taken = has_rival(a) || has_rival(b);
    const bool weak = rivalry.score < weights_.conflict_from ||
                      (!same_question(a, b) && rivalry.score < weights_.third_from);
    if (taken && weak) continue;
    join_rivals(rivalry);
  }
}

// One name in two spellings is worth a look, and hardly ever two names.
void Grouping::link_spellings() {
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    const auto usual = by_name_.find(item(i).claim->usual_spelling);
    if (usual == by_name_.end() || group_of_[usual->second] == group_of_[i]) continue;
    join_rivals({0, usual->second, i});
    groups_[group_of_[i]].by_spelling = true;
  }
}

}  // namespace concord::diff

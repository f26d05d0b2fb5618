#include "diff/grouping.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <variant>

#include "diff/candidates.h"
#include "diff/pair_score.h"

namespace concord::diff {

namespace {

// Linkage of two groups: mostly their best pair, partly the mean. More weight on the mean loses conflicts, less links chains.
constexpr double best_share = 0.6;
// In large groups so many items of each speak for all.
constexpr std::size_t speakers = 12;
// What a rival loses when the other article states its value too, elsewhere.
constexpr double explained_elsewhere = 0.9;
// What each further article behind one side adds.
constexpr double support = 0.2;

struct ScoredPair {
  Candidate pair;
  PairScore score;
};

class Grouping {
 public:
  explicit Grouping(const Items& items);

  void seed();
  void score_candidates();
  void link_agreements();
  void link_conflicts();
  [[nodiscard]] std::vector<Group> groups() const;

 private:
  struct Linkage {
    double score = 0;
    bool compatible = true;
  };
  struct Rivalry {
    double score = 0;
    std::uint32_t a = 0;  // group ids, a < b
    std::uint32_t b = 0;
  };

  const Item& item(std::uint32_t i) const { return items_.items[i]; }
  void merge(std::uint32_t a, std::uint32_t b);
  [[nodiscard]] bool questions_clash(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool share_document(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] Linkage linkage(std::uint32_t a, std::uint32_t b, bool for_agreement) const;
  [[nodiscard]] bool stated_in(const Item& value, std::uint32_t document) const;
  [[nodiscard]] double rivalry(const ScoredPair& pair) const;
  [[nodiscard]] std::vector<Rivalry> rivalries() const;

  const Items& items_;
  std::vector<std::uint32_t> group_of_;
  std::vector<Group> groups_;
  std::vector<ScoredPair> pairs_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> by_document_;
};

Grouping::Grouping(const Items& items) : items_(items), group_of_(items.items.size()) {
  groups_.resize(items.items.size());
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    group_of_[i] = i;
    groups_[i].items = {i};
    by_document_[{item(i).comparable, item(i).claim->document}].push_back(i);
  }
}

void Grouping::merge(std::uint32_t a, std::uint32_t b) {
  if (a == b) return;
  if (b < a) std::swap(a, b);
  Group& into = groups_[a];
  Group& from = groups_[b];
  for (std::uint32_t i : from.items) group_of_[i] = a;
  into.items.insert(into.items.end(), from.items.begin(), from.items.end());
  std::ranges::sort(into.items);
  into.by_rule = into.by_rule || from.by_rule;
  into.joined_apart = into.joined_apart || from.joined_apart;
  from.items.clear();
}

void Grouping::seed() {
  std::map<std::uint32_t, std::uint32_t> by_question;
  std::map<std::string, std::uint32_t> by_name;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    if (item(i).question != 0) {
      const auto [it, is_new] = by_question.try_emplace(item(i).question, i);
      if (is_new) continue;
      merge(group_of_[it->second], group_of_[i]);
      groups_[group_of_[i]].by_rule = true;
    } else if (const auto* name = std::get_if<value::Name>(&item(i).claim->value)) {
      const auto [it, is_new] = by_name.try_emplace(name->canonical, i);
      if (!is_new) merge(group_of_[it->second], group_of_[i]);
    }
  }
}

void Grouping::score_candidates() {
  for (const Candidate& pair : find_candidates(items_)) {
    const Item& a = item(pair.first);
    const Item& b = item(pair.second);
    if (std::holds_alternative<value::Name>(a.claim->value)) continue;
    const PairScore score = score_pair(a, b, items_);
    if (score.relation == value::Relation::incomparable || score.score <= 0) continue;
    pairs_.push_back({pair, score});
  }
  std::ranges::stable_sort(pairs_, [](const ScoredPair& a, const ScoredPair& b) {
    return std::tie(b.score.score, a.pair) < std::tie(a.score.score, b.pair);
  });
}

bool Grouping::questions_clash(std::uint32_t a, std::uint32_t b) const {
  std::uint32_t of_a = 0;
  std::uint32_t of_b = 0;
  for (std::uint32_t i : groups_[a].items) of_a = std::max(of_a, item(i).question);
  for (std::uint32_t i : groups_[b].items) of_b = std::max(of_b, item(i).question);
  return of_a != 0 && of_b != 0 && of_a != of_b;
}

bool Grouping::share_document(std::uint32_t a, std::uint32_t b) const {
  std::set<std::uint32_t> documents;
  for (std::uint32_t i : groups_[a].items) documents.insert(item(i).claim->document);
  return std::ranges::any_of(groups_[b].items, [&](std::uint32_t i) {
    return documents.contains(item(i).claim->document);
  });
}

Grouping::Linkage Grouping::linkage(std::uint32_t a, std::uint32_t b, bool for_agreement) const {
  const auto& as = groups_[a].items;
  const auto& bs = groups_[b].items;
  double best = 0;
  double sum = 0;
  int count = 0;
  Linkage link;
  for (std::size_t i = 0; i < std::min(as.size(), speakers); ++i) {
    for (std::size_t j = 0; j < std::min(bs.size(), speakers); ++j) {
      const PairScore pair = score_pair(item(as[i]), item(bs[j]), items_);
      const bool disjoint = pair.relation == value::Relation::disjoint;
      if (for_agreement && disjoint) link.compatible = false;
      if (disjoint == for_agreement) continue;
      best = std::max(best, pair.score);
      sum += std::max(0.0, pair.score);
      ++count;
    }
  }
  if (count > 0) link.score = best_share * best + (1 - best_share) * sum / count;
  return link;
}

void Grouping::link_agreements() {
  for (const ScoredPair& scored : pairs_) {
    if (!value::is_compatible(scored.score.relation)) continue;
    if (scored.score.score < agreement_threshold) continue;
    const std::uint32_t a = group_of_[scored.pair.first];
    const std::uint32_t b = group_of_[scored.pair.second];
    if (a == b || questions_clash(a, b)) continue;
    const Linkage link = linkage(a, b, true);
    const bool mixed = groups_[a].by_rule || groups_[b].by_rule;
    if ((!link.compatible && !mixed) || link.score < agreement_threshold) continue;
    const double weakest = std::min({link.score, groups_[a].score > 0 ? groups_[a].score : link.score,
                                     groups_[b].score > 0 ? groups_[b].score : link.score});
    merge(a, b);
    groups_[group_of_[scored.pair.first]].score = weakest;
  }
}

// Another article's value is no rival when this article states it too.
bool Grouping::stated_in(const Item& value, std::uint32_t document) const {
  const auto it = by_document_.find({value.comparable, document});
  if (it == by_document_.end()) return false;
  return std::ranges::any_of(it->second, [&](std::uint32_t i) {
    return value::is_compatible(value::relate(item(i).claim->value, value.claim->value));
  });
}

double Grouping::rivalry(const ScoredPair& pair) const {
  const Item& a = item(pair.pair.first);
  const Item& b = item(pair.pair.second);
  double score = linkage(group_of_[pair.pair.first], group_of_[pair.pair.second], false).score;
  if (stated_in(a, b.claim->document)) score -= explained_elsewhere;
  if (stated_in(b, a.claim->document)) score -= explained_elsewhere;
  const auto others = groups_[group_of_[pair.pair.first]].items.size() +
                      groups_[group_of_[pair.pair.second]].items.size() - 2;
  return score + support * static_cast<double>(std::min<std::size_t>(others, 3));
}

std::vector<Grouping::Rivalry> Grouping::rivalries() const {
  std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
  std::vector<Rivalry> found;
  for (const ScoredPair& scored : pairs_) {
    if (value::is_compatible(scored.score.relation)) continue;
    if (scored.score.score < conflict_threshold) break;
    const auto [a, b] = std::minmax(group_of_[scored.pair.first], group_of_[scored.pair.second]);
    if (a == b || !seen.insert({a, b}).second) continue;
    if (questions_clash(a, b) || share_document(a, b)) continue;
    const double score = rivalry(scored);
    if (score >= conflict_threshold) found.push_back({score, a, b});
  }
  std::ranges::stable_sort(found, [](const Rivalry& x, const Rivalry& y) {
    return std::tie(y.score, x.a, x.b) < std::tie(x.score, y.a, y.b);
  });
  return found;
}

void Grouping::link_conflicts() {
  std::set<std::uint32_t> spoken_for;  // mutual best: a group has one rival, its strongest
  for (const Rivalry& rivalry : rivalries()) {
    if (spoken_for.contains(rivalry.a) || spoken_for.contains(rivalry.b)) continue;
    spoken_for.insert(rivalry.a);
    spoken_for.insert(rivalry.b);
    merge(rivalry.a, rivalry.b);
    groups_[rivalry.a].joined_apart = true;
    groups_[rivalry.a].score = rivalry.score;
  }
}

std::vector<Group> Grouping::groups() const {
  std::vector<Group> kept;
  for (const Group& group : groups_) {
    if (!group.items.empty()) kept.push_back(group);
  }
  return kept;
}

}  // namespace

std::vector<Group> group_items(const Items& items) {
  Grouping grouping(items);
  grouping.seed();
  grouping.score_candidates();
  grouping.link_agreements();
  grouping.link_conflicts();
  return grouping.groups();
}

}  // namespace concord::diff

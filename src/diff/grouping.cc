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
constexpr double lowest_score = -10;
// A rule's question with more different values than this is not compared all with all.
constexpr std::size_t most_sides = 30;
// In large groups so many items of each speak for all.
constexpr std::size_t speakers = 12;
// What a rival loses when the other article states its value too, elsewhere.
constexpr double explained_elsewhere = 0.9;
// Where two sentences share another figure of the kind, what is left over in them must be near (|ln a/b|) to be a rival.
constexpr double near_twin = 0.7;
constexpr double other_than_twin = 5.0;
// What each further article behind one side adds.
constexpr double support = 0.2;
// What a rule's word that two claims answer one question is worth, when its key names a subject and when it has none: then the
// surroundings must agree a little ("at least five injured in one town" is no rival of the whole toll).
constexpr double rule_with_subject = 4.0;
constexpr double rule_without_subject = 3.0;

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
    std::uint32_t first_a = 0;  // first items of the two groups
    std::uint32_t first_b = 0;
  };

  const Item& item(std::uint32_t i) const { return items_.items[i]; }
  void merge(std::uint32_t a, std::uint32_t b);
  void seed_question(const std::vector<std::uint32_t>& members);
  [[nodiscard]] bool questions_clash(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] std::uint32_t question_of(std::uint32_t group) const;
  [[nodiscard]] bool same_question(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool share_sentence(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool may_be_rivals(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] std::size_t shared_documents(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] Linkage linkage(std::uint32_t a, std::uint32_t b, bool for_agreement) const;
  [[nodiscard]] bool have_twins(const Item& a, const Item& b) const;
  [[nodiscard]] bool stated_in(const Item& value, std::uint32_t document) const;
  [[nodiscard]] double rivalry(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] std::set<std::pair<std::uint32_t, std::uint32_t>> rival_pairs() const;
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

// The claims of one rule and key that can be true together. Whether those that cannot are rivals is for link_conflicts to say.
void Grouping::seed_question(const std::vector<std::uint32_t>& members) {
  std::vector<std::uint32_t> sides;
  for (std::uint32_t i : members) {
    const auto fits = [&](std::uint32_t side) {
      return std::ranges::none_of(groups_[side].items, [&](std::uint32_t j) {
        return value::relate(item(i).claim->value, item(j).claim->value) == value::Relation::disjoint;
      });
    };
    const auto it = std::ranges::find_if(sides, fits);
    if (it == sides.end()) {
      sides.push_back(group_of_[i]);
      continue;
    }
    merge(*it, group_of_[i]);
    *it = group_of_[i];
    groups_[*it].by_rule = true;
  }
}

void Grouping::seed() {
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_question;
  std::map<std::string, std::uint32_t> by_name;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    if (item(i).question != 0) {
      by_question[item(i).question].push_back(i);
    } else if (const auto* name = std::get_if<value::Name>(&item(i).claim->value)) {
      const auto [it, is_new] = by_name.try_emplace(name->canonical, i);
      if (!is_new) merge(group_of_[it->second], group_of_[i]);
    }
  }
  for (const auto& [question, members] : by_question) seed_question(members);
}

void Grouping::score_candidates() {
  for (const Candidate& pair : find_candidates(items_)) {
    const Item& a = item(pair.first);
    const Item& b = item(pair.second);
    if (const auto score = score_candidate(a, b, items_)) pairs_.push_back({pair, *score});
  }
  std::ranges::stable_sort(pairs_, [](const ScoredPair& a, const ScoredPair& b) {
    return std::tie(b.score.score, a.pair) < std::tie(a.score.score, b.pair);
  });
}

std::uint32_t Grouping::question_of(std::uint32_t group) const {
  std::uint32_t question = 0;
  for (std::uint32_t i : groups_[group].items) question = std::max(question, item(i).question);
  return question;
}

bool Grouping::questions_clash(std::uint32_t a, std::uint32_t b) const {
  const std::uint32_t of_a = question_of(a);
  const std::uint32_t of_b = question_of(b);
  return of_a != 0 && of_b != 0 && of_a != of_b;
}

std::size_t Grouping::shared_documents(std::uint32_t a, std::uint32_t b) const {
  std::set<std::uint32_t> documents;
  std::set<std::uint32_t> shared;
  for (std::uint32_t i : groups_[a].items) documents.insert(item(i).claim->document);
  for (std::uint32_t i : groups_[b].items) {
    if (documents.contains(item(i).claim->document)) shared.insert(item(i).claim->document);
  }
  return shared.size();
}

Grouping::Linkage Grouping::linkage(std::uint32_t a, std::uint32_t b, bool for_agreement) const {
  const auto& as = groups_[a].items;
  const auto& bs = groups_[b].items;
  double best = lowest_score;
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
      sum += pair.score;
      ++count;
    }
  }
  if (count > 0) link.score = best_share * best + (1 - best_share) * sum / count;
  return link;
}

void Grouping::link_agreements() {
  for (const ScoredPair& scored : pairs_) {
    if (!value::is_compatible(scored.score.relation)) continue;
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

// Whether the sentences of two claims have another figure of their kind in common: the place in question is taken.
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
  if (same_question(a, b)) {
    const bool subject = !x.claim->key.empty() && !x.claim->key.front().canonical.empty();
    return score + (subject ? rule_with_subject : rule_without_subject);
  }
  if (stated_in(x, y.claim->document)) score -= explained_elsewhere;
  if (stated_in(y, x.claim->document)) score -= explained_elsewhere;
  const double apart = value::distance(x.claim->value, y.claim->value);
  if (apart > near_twin && have_twins(x, y)) score -= other_than_twin;
  const auto others = groups_[a].items.size() + groups_[b].items.size() - 2;
  return score + support * static_cast<double>(std::min<std::size_t>(others, 3));
}

bool Grouping::same_question(std::uint32_t a, std::uint32_t b) const {
  return question_of(a) != 0 && question_of(a) == question_of(b);
}

// Two figures of one sentence answer two questions.
bool Grouping::share_sentence(std::uint32_t a, std::uint32_t b) const {
  std::set<std::pair<std::uint32_t, std::uint32_t>> sentences;
  for (std::uint32_t i : groups_[a].items) {
    sentences.insert({item(i).claim->document, item(i).claim->sentence});
  }
  return std::ranges::any_of(groups_[b].items, [&](std::uint32_t i) {
    return sentences.contains({item(i).claim->document, item(i).claim->sentence});
  });
}

// Articles that state both values tell two things apart. One alone that does so under one rule and key contradicts itself.
bool Grouping::may_be_rivals(std::uint32_t a, std::uint32_t b) const {
  if (a == b || questions_clash(a, b) || share_sentence(a, b)) return false;
  return shared_documents(a, b) <= (same_question(a, b) ? 1U : 0U);
}

std::set<std::pair<std::uint32_t, std::uint32_t>> Grouping::rival_pairs() const {
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const ScoredPair& scored : pairs_) {
    if (value::is_compatible(scored.score.relation)) continue;
    pairs.insert(std::minmax(group_of_[scored.pair.first], group_of_[scored.pair.second]));
  }
  std::map<std::uint32_t, std::set<std::uint32_t>> by_question;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    if (item(i).question != 0) by_question[item(i).question].insert(group_of_[i]);
  }
  for (const auto& [question, groups] : by_question) {
    for (auto a = groups.begin(); a != groups.end(); ++a) {
      auto b = std::next(a);
      for (std::size_t n = 0; b != groups.end() && n < most_sides; ++b, ++n) pairs.insert({*a, *b});
    }
  }
  return pairs;
}

std::vector<Grouping::Rivalry> Grouping::rivalries() const {
  std::vector<Rivalry> found;
  for (const auto& [a, b] : rival_pairs()) {
    if (!may_be_rivals(a, b)) continue;
    const double score = rivalry(a, b);
    if (score >= conflict_threshold) found.push_back({score, groups_[a].items.front(), groups_[b].items.front()});
  }
  std::ranges::stable_sort(found, [](const Rivalry& x, const Rivalry& y) {
    return std::tie(y.score, x.first_a, x.first_b) < std::tie(x.score, y.first_a, y.first_b);
  });
  return found;
}

void Grouping::link_conflicts() {
  std::set<std::uint32_t> spoken_for;  // without a rule a group has one rival, its strongest
  for (const Rivalry& rivalry : rivalries()) {
    const std::uint32_t a = group_of_[rivalry.first_a];
    const std::uint32_t b = group_of_[rivalry.first_b];
    const bool by_rule = same_question(a, b);
    if (!may_be_rivals(a, b)) continue;
    if (!by_rule && (spoken_for.contains(a) || spoken_for.contains(b))) continue;
    merge(a, b);
    Group& merged = groups_[std::min(a, b)];
    spoken_for.insert(std::min(a, b));
    merged.joined_apart = merged.joined_apart || !by_rule;
    merged.by_rule = merged.by_rule || by_rule;
    merged.score = rivalry.score;
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

#include "diff/grouping_steps.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>

#include "diff/telling_apart.h"

namespace concord::diff {

namespace {

// Where two sentences share another figure of the kind, what is left over in them must be near (|ln
// a/b|) to be a rival.
constexpr double near_twin = 0.7;
// Further ahead is no surer.
constexpr double clear_lead = 4;
constexpr double most_of_few = 4;
constexpr double most_of_many = 6;
constexpr double most_pairs = 9;

double upto(double most, std::size_t count) {
  return std::min(most, static_cast<double>(count));
}

// Whether a rule asks it of somebody or something by name: "passengers" there are on many ships.
bool has_subject(const Item& item) {
  return item.question != 0 && std::ranges::any_of(item.claim->key, [](const auto& part) {
           return part.is_name && !part.canonical.empty();
         });
}

// The two highest odds among the rivals of one group.
struct Ahead {
  double best = -INFINITY;
  double next = -INFINITY;

  void add(double odds) {
    if (odds > best) std::swap(odds, best);
    next = std::max(next, odds);
  }
  [[nodiscard]] double lead(double odds) const {
    return std::clamp(odds - (odds == best ? next : best), -clear_lead, clear_lead);
  }
};

}  // namespace

// Whether the sentences of two claims have another figure of their kind in common: the place in
// question is taken.
bool Grouping::have_twins(const Item& a, const Item& b) const {
  for (const Around& of_a : items_.peers(a)) {
    if (item(of_a.item).claim->sentence != a.claim->sentence) continue;
    for (const Around& of_b : items_.peers(b)) {
      if (item(of_b.item).claim->sentence == b.claim->sentence &&
          group_of_[of_a.item] == group_of_[of_b.item]) {
        return true;
      }
    }
  }
  return false;
}

// The odds of two claims that cannot both be true. Most have been scored as candidates.
std::optional<double> Grouping::rival_odds(std::uint32_t i, std::uint32_t j) const {
  const Pair pair = std::minmax(i, j);
  const auto scores = std::span(rival_scores_)
                          .subspan(rival_begins_[pair.first],
                                   rival_begins_[pair.first + 1] - rival_begins_[pair.first]);
  const auto found = std::ranges::lower_bound(scores, pair.second, {}, &RivalScore::second);
  if (found != scores.end() && found->second == pair.second) return found->odds;
  const bool rivals = relation_of(pair.first, pair.second, items_) == value::Relation::disjoint;
  if (!rivals) return std::nullopt;
  return score_pair(pair.first, pair.second, items_, weights_).score;
}

// The claims of two groups that are likeliest to answer one question and cannot both be true.
std::optional<Grouping::Likeliest> Grouping::likeliest(const Opposed& opposed) const {
  Likeliest found;
  if (is_large_story()) {
    found.odds = opposed.odds;
    found.pair = opposed.pair;
    found.differ = may_differ(opposed.pair.first, opposed.pair.second, items_);
  }
  double sum = 0;
  for_pairs_heard(opposed.groups.first, opposed.groups.second,
                  [&](std::uint32_t i, std::uint32_t j) {
                    const auto odds = rival_odds(i, j);
                    if (!odds) return;
                    found.differ = found.differ && may_differ(i, j, items_);
                    if (*odds > found.odds) {
                      found.odds = *odds;
                      found.pair = std::minmax(i, j);
                    }
                    sum += *odds;
                    ++found.pairs;
                  });
  if (!std::isfinite(found.odds)) return std::nullopt;
  found.mean = found.pairs > 0 ? sum / static_cast<double>(found.pairs) : found.odds;
  found.pairs = std::max<std::size_t>(found.pairs, 1);
  return found;
}

RivalSigns Grouping::signs_of(std::uint32_t a, std::uint32_t b, const Likeliest& likeliest) const {
  const auto [i, j] = likeliest.pair;
  RivalSigns signs{};
  const Features pair = compare(i, j, value::Relation::disjoint, items_);
  std::ranges::copy(pair, signs.begin());
  const bool apart = value::distance(item(i).claim->value, item(j).claim->value) > near_twin;
  const std::size_t in_a = facts_[a].documents();
  const std::size_t in_b = facts_[b].documents();
  const auto [few, many] = std::minmax({groups_[a].items.size(), groups_[b].items.size()});
  at(signs, GroupSign::odds) = likeliest.odds;
  at(signs, GroupSign::mean_odds) = likeliest.mean;
  at(signs, GroupSign::one_question) = same_question(a, b) ? 1 : 0;
  at(signs, GroupSign::shared_article) = facts_[a].shared_documents(facts_[b], 1) > 0 ? 1 : 0;
  at(signs, GroupSign::twins) = apart && have_twins(item(i), item(j)) ? 1 : 0;
  at(signs, GroupSign::fewer_claims) = upto(most_of_few, few);
  at(signs, GroupSign::more_claims) = upto(most_of_many, many);
  at(signs, GroupSign::fewer_articles) = upto(most_of_few, std::min(in_a, in_b));
  at(signs, GroupSign::more_articles) = upto(most_of_many, std::max(in_a, in_b));
  at(signs, GroupSign::articles) = upto(most_pairs, in_a + in_b);
  at(signs, GroupSign::share_of_articles) =
      static_cast<double>(in_a + in_b) / static_cast<double>(items_.documents);
  at(signs, GroupSign::pairs) = upto(most_pairs, likeliest.pairs);
  return signs;
}

bool Grouping::same_question(std::uint32_t a, std::uint32_t b) const {
  return facts_[a].shares_question(facts_[b]);
}

// A rule asks the same of somebody by name.
bool Grouping::have_one_subject(std::uint32_t a, std::uint32_t b) const {
  return same_question(a, b) && has_subject(item(groups_[a].items.front())) &&
         has_subject(item(groups_[b].items.front()));
}

// "Nobody was hurt" and "eleven were treated" are as far apart as two answers to a rule's question can be, however
// few words their sentences share.
bool Grouping::deny_each_other(std::uint32_t a, std::uint32_t b) const {
  if (!same_question(a, b)) return false;
  const auto count = [&](std::uint32_t group) {
    return std::get_if<value::Quantity>(&item(groups_[group].items.front()).claim->value);
  };
  const value::Quantity* one = count(a);
  const value::Quantity* other = count(b);
  if (one == nullptr || other == nullptr || one->dimension != "count") return false;
  return one->high.is_zero() != other->high.is_zero();
}

// An article that contradicts itself is rarer than one that tells of two things alike.
bool Grouping::of_one_article(std::uint32_t a, std::uint32_t b) const {
  const GroupFacts& x = facts_[a];
  const GroupFacts& y = facts_[b];
  return x.documents() == 1 && y.documents() == 1 && x.shared_documents(y, 1) == 1;
}

std::vector<Grouping::Rivals> Grouping::rivals() const {
  std::vector<std::pair<Pair, Likeliest>> found;
  std::vector<Ahead> ahead(groups_.size());
  for (const Opposed& pair : opposed()) {
    const Pair& groups = pair.groups;
    const auto best = likeliest(pair);
    if (!best) continue;
    // A rule that names no subject does not make rivals of what has nothing in common.
    const bool named = has_subject(item(groups_[groups.first].items.front()));
    const bool denied = deny_each_other(groups.first, groups.second);
    if (!named && !denied && best->odds < weights_.rivals_from) continue;
    found.push_back({groups, *best});
    ahead[groups.first].add(best->odds);
    ahead[groups.second].add(best->odds);
  }
  std::vector<Rivals> rivals;
  for (const auto& [groups, best] : found) {
    // They still count as what others are ahead of, as the weights learned it.
    if (best.differ || are_of_other_outlook(groups.first, groups.second)) continue;
    Rivals& pair = rivals.emplace_back();
    pair.groups = groups;
    pair.signs = signs_of(groups.first, groups.second, best);
    const auto [least, greatest] =
        std::minmax({ahead[groups.first].lead(best.odds), ahead[groups.second].lead(best.odds)});
    at(pair.signs, GroupSign::least_lead) = least;
    at(pair.signs, GroupSign::greatest_lead) = greatest;
  }
  return rivals;
}

std::vector<Grouping::Rivalry> Grouping::rivalries() const {
  std::vector<Rivalry> found;
  for (const Rivals& pair : rivals()) {
    const auto [a, b] = pair.groups;
    // Two days in the news of one story are no rivals where their sentences have not a word in common.
    const bool like = pair.signs[static_cast<std::size_t>(Feature::sentence_coverage)] > 0;
    if (!like && !same_question(a, b)) continue;
    if (tells_apart(pair.signs, items_.manuals)) continue;
    double odds = weights_.rivals.odds(pair.signs, rivals_from_);
    if (of_one_article(a, b)) {
      odds += weights_.one_article;
    } else if (have_one_subject(a, b) || deny_each_other(a, b)) {
      odds = std::max(odds, weights_.rule_with_subject);
    }
    if (odds >= rivals_from_)
      found.push_back({odds, groups_[a].items.front(), groups_[b].items.front()});
  }
  std::ranges::stable_sort(found, [](const Rivalry& x, const Rivalry& y) {
    return std::tie(y.score, x.first_a, x.first_b) < std::tie(x.score, y.first_a, y.first_b);
  });
  return found;
}

void Grouping::join_rivals(const Rivalry& rivalry) {
  const std::uint32_t a = group_of_[rivalry.first_a];
  const std::uint32_t b = group_of_[rivalry.first_b];
  const bool by_rule = same_question(a, b) && !of_one_article(a, b);
  std::vector<Group> parts;
  for (const std::uint32_t group : {std::min(a, b), std::max(a, b)}) {
    std::vector<Group> of_group = std::move(groups_[group].parts);
    if (of_group.empty()) of_group.push_back(groups_[group]);
    std::ranges::move(of_group, std::back_inserter(parts));
  }
  merge(a, b);
  Group& merged = groups_[std::min(a, b)];
  // One question answered with less than the odds of a conflict is a possible one, whatever its rule is worth.
  merged.joined_apart = merged.joined_apart || !by_rule || rivalry.score < weights_.conflict_from;
  merged.by_rule = merged.by_rule || by_rule;
  merged.score = rivalry.score;
  merged.parts = std::move(parts);
}

void Grouping::link_conflicts() {
  const auto has_rival = [&](std::uint32_t group) { return !groups_[group].parts.empty(); };
  for (const Rivalry& rivalry : rivalries()) {
    const std::uint32_t a = group_of_[rivalry.first_a];
    const std::uint32_t b = group_of_[rivalry.first_b];
    if (!may_be_rivals(a, b) || are_of_other_outlook(a, b)) continue;
    // Without a rule a group has one rival, its strongest; a possible conflict never adds to one.
    const bool taken = has_rival(a) || has_rival(b);
    const bool weak = rivalry.score < weights_.conflict_from ||
                      (!same_question(a, b) && rivalry.score < weights_.third_from);
    if (taken && weak) continue;
    join_rivals(rivalry);
  }
}

// Whether a rule has found already that two names answer one question.
bool Grouping::have_rival_names(const std::string& a, const std::string& b) const {
  const auto named = [&](const Group& group, const std::string& canonical) {
    return std::ranges::any_of(group.items, [&](std::uint32_t i) {
      const auto* name = std::get_if<value::Name>(&item(i).claim->value);
      return name != nullptr && name->canonical == canonical;
    });
  };
  return std::ranges::any_of(groups_, [&](const Group& group) {
    return !group.parts.empty() && named(group, a) && named(group, b);
  });
}

// One person under two names, or one name in two spellings. A slip of the pen is worth a look, and
// hardly ever two names.
void Grouping::link_names(bool possible) {
  using normalize::OtherName;
  std::set<Pair> told;  // groups whose names a rule has found
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    const OtherName& other = item(i).claim->other_name;
    const auto known = by_name_.find(other.canonical);
    if (known == by_name_.end() || group_of_[known->second] == group_of_[i]) continue;
    const bool slip = other.kind == OtherName::misspelt;
    if (slip && !possible) continue;
    const Pair groups = std::minmax(group_of_[known->second], group_of_[i]);
    const auto& own = std::get<value::Name>(item(i).claim->value).canonical;
    if (told.contains(groups)) continue;
    if (!slip && have_rival_names(own, other.canonical)) {
      told.insert(groups);
      continue;
    }
    join_rivals({0, known->second, i});
    groups_[group_of_[i]].two_names = other.kind;
  }
}

}  // namespace concord::diff

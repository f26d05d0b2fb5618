#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "diff/candidates.h"
#include "diff/group_facts.h"
#include "diff/grouping.h"
#include "diff/item.h"
#include "diff/pair_score.h"

namespace concord::diff {

// A rule's question with more different values than this is not compared all with all.
constexpr std::size_t most_sides = 30;
// In large groups so many items of each speak for all.
constexpr std::size_t speakers = 12;

struct ScoredPair {
  Candidate pair;
  PairScore score;
};

// The groups while they are made, for grouping.cc and the three steps beside it: what rules bring
// together (grouping_rules.cc), what can be true together (grouping_agreements.cc), and what cannot
// (grouping_conflicts.cc).
class Grouping {
 public:
  Grouping(const Items& items, const Weights& weights, bool possible);

  using Pair = std::pair<std::uint32_t, std::uint32_t>;
  // Groups that may be rivals, and what speaks for it.
  struct Rivals {
    Pair groups;
    RivalSigns signs{};
  };

  void seed();
  void score_candidates();
  void link_agreements();
  void link_conflicts();
  void link_names(bool possible);
  [[nodiscard]] std::vector<Rivals> rivals() const;
  [[nodiscard]] std::vector<RivalGroups> rival_groups() const;
  [[nodiscard]] std::vector<Group> groups() const;

 private:
  struct Likeliest {
    double odds = 0;
    double mean = 0;  // of all pairs
    std::size_t pairs = 0;
    Pair pair;  // items
  };
  struct RivalScore {
    std::uint32_t second = 0;  // item
    double odds = 0;
  };
  struct Rivalry {
    double score = 0;
    std::uint32_t first_a = 0;  // first items of the two groups
    std::uint32_t first_b = 0;
  };

  const Item& item(std::uint32_t i) const { return items_.items[i]; }
  [[nodiscard]] std::span<const std::uint32_t> speakers_of(std::uint32_t group) const {
    const std::vector<std::uint32_t>& items = groups_[group].items;
    return std::span(items).first(std::min(items.size(), speakers));
  }
  void merge(std::uint32_t a, std::uint32_t b);
  void join_related_questions();
  void fall_back_to_names();
  void join_offices();
  [[nodiscard]] bool is_related(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool all_compatible(std::uint32_t a, std::uint32_t b) const;
  void seed_question(const std::vector<std::uint32_t>& members, bool by_rule);
  [[nodiscard]] bool questions_clash(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool same_question(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool may_be_rivals(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool any_disjoint(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] double linkage(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool have_rival_names(const std::string& a, const std::string& b) const;
  [[nodiscard]] bool have_twins(const Item& a, const Item& b) const;
  [[nodiscard]] std::optional<Likeliest> likeliest(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] std::optional<double> rival_odds(std::uint32_t i, std::uint32_t j) const;
  [[nodiscard]] RivalSigns signs_of(std::uint32_t a, std::uint32_t b, const Likeliest& pair) const;
  [[nodiscard]] std::vector<Pair> rival_pairs() const;
  [[nodiscard]] std::vector<Rivalry> rivalries() const;
  void join_rivals(const Rivalry& rivalry);

  const Items& items_;
  const Weights& weights_;
  const double rivals_from_;  // odds from which rivals are looked at
  std::vector<std::uint32_t> group_of_;
  std::vector<Group> groups_;
  std::vector<GroupFacts> facts_;                 // of each group
  std::map<std::string, std::uint32_t> by_name_;  // bare names: the first item of each
  std::vector<ScoredPair> pairs_;
  std::vector<RivalScore> rival_scores_;     // of candidates, by their items
  std::vector<std::uint32_t> rival_begins_;  // there, by the first item of a pair
};

}  // namespace concord::diff

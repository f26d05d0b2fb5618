#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
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
// In a story of more articles groups fill up and each has more rivals. That an article costs what it
// costs there, two groups are judged by so many pairs of their speakers and the strongest pair that was
// scored as candidates: it need not be among the speakers, so that of large groups more is known than
// in a small story.
constexpr std::uint32_t small_story = 60;
constexpr std::size_t pairs_heard = 9;  // GroupSign::pairs counts no more

struct ScoredPair {
  Candidate pair;
  PairScore score;
};

// The groups while they are made, for grouping.cc and the three steps beside it: what rules bring
// together (grouping_rules.cc), what can be true together (grouping_agreements.cc, and grouping_telling.cc: by a value
// that says much), and what cannot (grouping_conflicts.cc, and grouping_opposed.cc: which groups are held against each other;
// grouping_transposed.cc: those that a slip of the hand explains).
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
  void link_telling_values();
  void link_slips();
  void link_conflicts();
  void link_names(bool possible);
  [[nodiscard]] std::vector<Rivals> rivals() const;
  [[nodiscard]] std::vector<RivalGroups> rival_groups() const;
  [[nodiscard]] std::vector<Group> groups() const;
  // How many pairs of claims groups were judged by so far: the work that grows fastest.
  [[nodiscard]] std::size_t heard() const { return heard_; }

 private:
  // Groups worth a look, and the strongest of their pairs that were scored as candidates.
  struct Opposed {
    Pair groups;
    double odds = -INFINITY;
    Pair pair;  // items
  };
  struct Likeliest {
    double odds = -INFINITY;
    double mean = 0;  // of all pairs heard
    std::size_t pairs = 0;
    Pair pair;           // items
    bool differ = true;  // all its pairs may be told of two things (may_differ)
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
    return diff::speakers_of(groups_[group].items);
  }
  [[nodiscard]] bool is_large_story() const { return items_.documents > small_story; }
  // The pairs of claims by which two groups are judged.
  template <typename Visit>
  void for_pairs_heard(std::uint32_t a, std::uint32_t b, Visit visit) const {
    const auto of_a = speakers_of(a);
    const auto of_b = speakers_of(b);
    const std::size_t all = of_a.size() * of_b.size();
    const bool is_whole = !is_large_story() || all <= pairs_heard;
    heard_ += is_whole ? all : pairs_heard;
    if (is_whole) {
      for (const std::uint32_t i : of_a) {
        for (const std::uint32_t j : of_b) visit(i, j);
      }
      return;
    }
    // Along the diagonals: as many of each as there are.
    const std::size_t round = std::lcm(of_a.size(), of_b.size());
    for (std::size_t n = 0; n < pairs_heard; ++n)
      visit(of_a[n % of_a.size()], of_b[(n + n / round) % of_b.size()]);
  }
  // Whether a slip of the hand may explain why the figures of two items differ.
  [[nodiscard]] bool may_be_slip(std::uint32_t i, std::uint32_t j) const;
  // Whether two claims of one value, which says much, may state one fact.
  [[nodiscard]] bool may_be_one(std::uint32_t i, std::uint32_t j) const;
  void join_telling(std::uint32_t a, std::uint32_t b);
  void merge(std::uint32_t a, std::uint32_t b);
  void join_related_questions();
  void fall_back_to_names();
  void join_offices();
  [[nodiscard]] bool is_related(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool all_compatible(std::uint32_t a, std::uint32_t b) const;
  void seed_question(std::vector<std::uint32_t> members, bool by_rule);
  [[nodiscard]] bool questions_clash(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool have_one_subject(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool deny_each_other(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool same_question(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool of_one_article(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool are_of_other_outlook(std::uint32_t a, std::uint32_t b) const {
    return facts_[a].is_of_other_outlook(facts_[b]);
  }
  [[nodiscard]] bool may_be_rivals(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool are_two_things(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool any_disjoint(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] double linkage(const ScoredPair& scored) const;
  [[nodiscard]] bool have_rival_names(const std::string& a, const std::string& b) const;
  [[nodiscard]] bool have_twins(const Item& a, const Item& b) const;
  [[nodiscard]] std::optional<Likeliest> likeliest(const Opposed& opposed) const;
  [[nodiscard]] std::optional<double> rival_odds(std::uint32_t i, std::uint32_t j) const;
  [[nodiscard]] RivalSigns signs_of(std::uint32_t a, std::uint32_t b, const Likeliest& pair) const;
  [[nodiscard]] std::vector<Opposed> opposed() const;
  void oppose_answers(std::vector<Opposed>& found) const;
  void keep_strongest(std::vector<Opposed>& opposed) const;
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
  mutable std::size_t heard_ = 0;            // pairs of claims
  std::vector<RivalScore> rival_scores_;     // of candidates, by their items
  std::vector<std::uint32_t> rival_begins_;  // there, by the first item of a pair
};

}  // namespace concord::diff

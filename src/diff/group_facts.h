#pragma once

#include <cstdint>
#include <tuple>
#include <vector>

#include "normalize/claim.h"

namespace concord::diff {

// Why two groups are two facts, whatever their claims are like.
enum class Apart : std::uint8_t {
  no,
  several_answers,
  two_persons,
  one_sentence,
  several_articles
};

// What is asked of a group again and again while groups are held against each other.
class GroupFacts {
 public:
  GroupFacts() = default;
  // Of one claim; `question`: of its rule, 0 where none asks.
  explicit GroupFacts(const normalize::Claim& claim, std::uint32_t question = 0);

  // As if the items of another group were its own.
  void take(GroupFacts other);

  // Rules ask both the same: one question of each, where what is said of "Reed" is said of "Jonas Reed".
  [[nodiscard]] bool shares_question(const GroupFacts& other) const;
  // Rules ask of both, and nothing in common.
  [[nodiscard]] bool has_other_question(const GroupFacts& other) const;
  [[nodiscard]] bool has_many() const {
    return has_many_;
  }  // a claim that is one answer of several
  // Of a woman the one, of a man the other.
  [[nodiscard]] bool is_of_other_person(const GroupFacts& other) const {
    return (genders_ & other.genders_) == 0 && genders_ != 0 && other.genders_ != 0;
  }
  // Of the one all figures were foreseen, and the other is what came; or an aim that was given up stands
  // beside what holds.
  [[nodiscard]] bool is_of_other_outlook(const GroupFacts& other) const;
  [[nodiscard]] std::size_t documents() const { return documents_.size(); }
  // Not more than `most` are looked for.
  [[nodiscard]] std::size_t shared_documents(const GroupFacts& other, std::size_t most) const;

  // Two articles that state both values tell two things apart. One alone may contradict itself, or
  // say one of them of something else: its sign counts. Of a firm's many spokesmen each is a fact of
  // his own.
  [[nodiscard]] Apart apart_from(const GroupFacts& other) const;

  // Two figures of one sentence answer two questions, and so do two cells of one table.
  [[nodiscard]] bool shares_sentence(const GroupFacts& other) const;

 private:
  using Place = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;

  bool has_many_ = false;
  std::uint8_t outlooks_ = 0;             // likewise
  std::uint8_t genders_ = 0;              // a bit for each that is told
  std::vector<std::uint32_t> questions_;  // sorted, no repeats; empty: no rule asks it
  std::vector<std::uint32_t> documents_;  // likewise
  std::vector<Place> places_;             // likewise: document, table, sentence
};

}  // namespace concord::diff

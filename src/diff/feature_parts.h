#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "diff/features.h"

namespace concord::diff {

inline double& at(Features& features, Feature feature) {
  return features[static_cast<std::size_t>(feature)];
}

// A sum cut at `most` and brought to 1: the fifth shared word says little.
inline double part(double sum, double most) {
  return (sum < most ? sum : most) / most;
}

// Where sums of the weights of shared words are cut.
constexpr double most_clause_words = 5;
constexpr double most_sentence_words = 10;
constexpr double most_near_words = 4;

// What two surroundings have in common: weights of shared words, each cut as above, and the rest.
struct Likeness {
  double clause = 0;
  double sentence = 0;
  double near = 0;
  bool head = false;
  bool event = false;
  bool preposition = false;
};

// How near they are. Found by a logistic regression of "one question" on these signs alone.
inline double nearness(const Likeness& both) {
  return 0.28 * both.clause + 0.18 * both.sentence + 0.2 * both.near + (both.head ? 0.5 : 0) +
         (both.event ? 1.0 : 0) + (both.preposition ? 1.5 : 0);
}

// The words that both of two lists hold.
template <typename Visit>
void for_shared(std::span<const ItemWord> a, std::span<const ItemWord> b, Visit visit) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const ItemWord& x = a[i];
    const ItemWord& y = b[j];
    i += x.word <= y.word ? 1 : 0;
    j += y.word <= x.word ? 1 : 0;
    if (x.word == y.word) visit(x, y);
  }
}

// Whether two sorted lists have a word in common.
bool any_shared(std::span<const ItemWord> a, std::span<const ItemWord> b);
bool any_shared(const std::vector<normalize::Word>& a, const std::vector<normalize::Word>& b);

inline bool same_preposition(const Around& a, const Around& b) {
  return a.preposition != 0 && a.preposition == b.preposition && a.preposition_says_much;
}

// What words stand around both, and what each is about.
void compare_words(std::uint32_t a, std::uint32_t b, const Items& items, Features& features);

// What kind of values they are, how much they say and, where they cannot both be true, how far
// apart they stand.
void compare_values(const Item& a, const Item& b, value::Relation relation, Features& features);

// Of values that can both be true: how many claims of the other's article could be each, and how much
// nearer it is than those and than all others there.
void compare_company(std::uint32_t a, std::uint32_t b, const Items& items, Features& features);

// Before that: what speaks most for a pair.
void assume_best_company(Features& features);

// Of rivals: how much nearer each is to the other than whatever else the other's article says, and
// whether that article states its own value elsewhere.
void compare_standing(std::uint32_t a, std::uint32_t b, const Items& items, Features& features);

// The same in steps, the cheapest first.
using StandingStep = void (*)(std::uint32_t a, std::uint32_t b, const Items& items,
                              Features& features);
extern const std::array<StandingStep, 4> standing_steps;

// Before the first step: what speaks most for a pair. No step finds more.
void assume_best_standing(Features& features);

}  // namespace concord::diff

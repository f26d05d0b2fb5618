#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "diff/features.h"

namespace concord::diff {

// What speaks for and against two groups of different values answering one question, beside the
// signs of their likeliest pair of claims.
enum class GroupSign : std::uint8_t {
  odds,            // of the likeliest pair, by the weights of conflicts
  mean_odds,       // of all pairs
  least_lead,      // how far the pair's odds are ahead of the next rival's, of the one group …
  greatest_lead,   // … and of the other, so that the first is the smaller
  one_question,    // a rule's fact and key
  shared_article,  // an article states both
  twins,           // the sentences of the pair agree on another figure of the kind
  fewer_claims,    // of the smaller group
  more_claims,
  fewer_articles,
  more_articles,
  articles,           // of both
  share_of_articles,  // of both, of the story's
  pairs,
};

constexpr std::size_t group_sign_count = static_cast<std::size_t>(GroupSign::pairs) + 1;
constexpr std::size_t rival_sign_count = feature_count + group_sign_count;

// The signs of a pair of claims, then those of its groups.
using RivalSigns = std::array<double, rival_sign_count>;

inline double& at(RivalSigns& signs, GroupSign sign) {
  return signs[feature_count + static_cast<std::size_t>(sign)];
}

std::array<std::string_view, rival_sign_count> rival_sign_names();

}  // namespace concord::diff

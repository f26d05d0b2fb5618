#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "diff/item.h"
#include "diff/rivals.h"
#include "diff/weights.h"

namespace concord::diff {

// Items that answer one question.
struct Group {
  std::vector<std::uint32_t> items;  // ascending
  double score = 0;                  // the weakest link that holds it together; 0 for one item
  bool by_rule = false;              // two items at least met by a rule's key
  bool joined_apart =
      false;  // groups of different values were joined: a conflict found without a rule
  // of names: what was joined because a person is known by both
  std::optional<normalize::OtherName::Kind> two_names;
  std::vector<Group> parts;  // what was joined as rivals, as it stood before; empty: nothing was
};

// Two groups whose values cannot all be true, and what speaks for and against their answering one
// question.
struct RivalGroups {
  std::vector<std::uint32_t> first;  // items
  std::vector<std::uint32_t> second;
  RivalSigns signs{};
};

// The pairs of groups with some likeness, as they stand before any of them are joined: what the
// weights of rivals are learned from.
std::vector<RivalGroups> find_rivals(const Items& items, const Weights& weights);

// Brings the items of a story together: first by the keys of rules and by canonical names, then
// claims that can be true together by shared special words (average linkage), at last groups of
// different values whose surroundings are near twins. Rivals that are too weak for a conflict are
// joined in the end where `possible` is set, if neither has a rival yet. n log n: in a story of more
// than 60 articles groups are judged by some of their claims, and meet some of the others, by their
// order in the story and by how near they are.
std::vector<Group> group_items(const Items& items, const Weights& weights, bool possible = false);

}  // namespace concord::diff

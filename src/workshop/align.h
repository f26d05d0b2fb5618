#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "workshop/marked_sentence.h"

namespace concord::workshop {

// What two sentences have at one place, in the order of the first.
struct Step {
  enum class Kind {
    word,    // the same word in both
    family,  // two words of one family
    either,  // two words that stand for each other
    hole,    // mentions of one type
    gap,     // what only one of them has
  };
  Kind kind = Kind::gap;
  std::string text;   // word: the word; family: its name; either: the first word; hole: the type
  std::string other;  // either: the second word
  std::uint32_t most = 0;  // gap: tokens
  bool content = false;
  bool border = false;
};

// Brings two runs of elements together so that they share as much as they can. Words of grammar
// count little, and single words in the same place stand for each other.
std::vector<Step> align(const std::vector<Element>& one, const std::vector<Element>& other);

}  // namespace concord::workshop

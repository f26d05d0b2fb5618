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
    form,    // two regular forms of one word
    family,  // two words of one family
    either,  // two words, or short runs of words, that stand for each other
    hole,    // mentions of one type
    gap,     // what only one of them has
  };
  Kind kind = Kind::gap;
  // word: the word; form: the word they are forms of; family: its name; either: the first words;
  // hole: the type
  std::string text;
  std::string other;                        // either: the second words
  std::uint32_t most = 0;                   // gap, either: tokens
  std::vector<std::string> opened, closed;  // hole: quotation marks that stand around it in either
  bool content = false;
  bool border = false;
};

// Brings two runs of elements together so that they share as much as they can. Words of grammar
// count little, and single words in the same place stand for each other.
std::vector<Step> align(const std::vector<Element>& one, const std::vector<Element>& other);

}  // namespace concord::workshop

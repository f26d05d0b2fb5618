#pragma once

#include <cstdint>
#include <string_view>

#include "match/name_marks.h"
#include "rule/compile.h"
#include "rule/word_table.h"

namespace concord::match {

// A token as it is written, and all that can be said of it wherever it stands: "The" and "the" are
// two forms of one word. Each has a line of memory of its own.
struct alignas(64) Form {
  std::string_view folded;            // owned by the rules; where they lack the word by the table
  rule::WordId word = rule::no_word;  // of the folded form
  std::uint32_t spelling = 0;         // one number for all forms that are folded alike
  rule::Range meanings;               // what it means alone, of PhraseIndex::entries()
  rule::Range keys;                   // of FormTable's list: what stands where it stands
  std::uint64_t sought = 0;    // a bit for each key of CompiledPatterns::sought, which `keys` lacks
  std::uint32_t document = 0;  // the last one it stood in
  NameMarks marks = 0;         // of it alone
  bool as_folded = false;      // written as it is compared
  bool small = false;          // a word that begins with no capital
  bool otherwise_small = false;  // so, and not as it is compared: "iPhone"
  bool opens_phrases = false;    // phrases of several words begin with it
  bool picks = false;            // of its word's meanings some in between ask for other letters
};

}  // namespace concord::match

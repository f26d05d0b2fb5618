#pragma once

#include <string>
#include <vector>

#include "workshop/marked_sentence.h"

namespace concord::workshop {

// A wording that two sentences share.
struct Sketch {
  // Words of the sentences that count as the same.
  struct Either {
    std::string one, other;
  };

  std::string pattern;
  std::vector<std::string> key;    // captures: "subject", then other names
  std::vector<std::string> words;  // what the wording is about, for a name of the rule
  std::vector<Either> either;      // that say something
};

// The capture for words that ask two questions: "adult" and "child" tickets.
inline constexpr const char* which_capture = "which";

// Wordings for two sentences with values of one type, the best first. None when they share no word
// beside the value that says anything. `apart`: a word that does not count as the same as the one in
// its place, but makes another question: it is captured and becomes part of the key.
std::vector<Sketch> sketch(const ReadSentence& one, const ReadSentence& other,
                           const std::string& apart = {});

// Words that say something, stand in both sentences, and are not in the wording: sentences that lack
// them fit as well.
std::vector<std::string> lost_words(const ReadSentence& one, const ReadSentence& other,
                                    const Sketch& sketch);

}  // namespace concord::workshop

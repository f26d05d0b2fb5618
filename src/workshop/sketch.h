#pragma once

#include <string>
#include <vector>

#include "workshop/marked_sentence.h"

namespace concord::workshop {

// A wording that two sentences share.
struct Sketch {
  std::string pattern;
  std::vector<std::string> key;    // captures: "subject", then other names
  std::vector<std::string> words;  // what the wording is about, for a name of the rule
};

// Wordings for two sentences with values of one type, the best first. None when they share no word
// beside the value that says anything.
std::vector<Sketch> sketch(const ReadSentence& one, const ReadSentence& other);

}  // namespace concord::workshop

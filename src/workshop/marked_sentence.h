#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "match/match.h"
#include "rule/rule.h"
#include "text/span.h"

namespace concord::workshop {

// A sentence somebody pasted to show what a rule should read: "The ferry takes [40 minutes]."
struct MarkedSentence {
  std::string text;  // without the brackets
  text::Span value;  // of `text`
};

// A mistake is told with its cure: no brackets, several, empty ones.
tl::expected<MarkedSentence, std::string> read_brackets(std::string_view line);

// One thing of a sentence as a pattern could name it: a mention, or else a word.
struct Element {
  std::string type;  // of the mention; empty: a word
  std::string word;  // folded
  std::vector<std::string> families;
  std::vector<std::string> bases;  // words that have this one as a regular form
  std::vector<std::string> forms;  // the regular forms of this one
  std::string opened, closed;      // of a name in quotation marks: these
  std::uint32_t tokens = 1;
  bool letters = false;  // a word, and no mark
  bool content = false;  // says what the sentence is about: no word of grammar
  bool border = false;   // what stands beyond it is another clause
};

// A sentence in elements, from its start and from its end to the value, which has a type of its own.
struct ReadSentence {
  std::vector<Element> before;
  std::vector<Element> after;
  std::string value_type;
};

// Takes the sentence apart by what was found in it. A mistake when the brackets hold nothing that a
// hole could take, or when there are several sentences.
tl::expected<ReadSentence, std::string> take_apart(const MarkedSentence& sentence,
                                                   const match::Matches& matches,
                                                   const rule::RuleSet& rules);

}  // namespace concord::workshop

#pragma once

#include <string>
#include <vector>

#include "rule/pattern.h"
#include "rule/rule.h"

namespace concord::workshop {

// A wording told to people: `"ferry" or "boat", "to", a name (the subject), up to 2 words, then …`.
// Regular expressions are told as what they are.
std::string in_words(const rule::Pattern& pattern);

// Whether the wording rules anything out: "(but not …)".
bool rules_out(const rule::Pattern& pattern);

// Families that the rule's wordings name, sorted, each once.
std::vector<std::string> families_in(const rule::Rule& rule);

// What its holes ask for beside the types of values: classes of the lexicon, sorted, each once.
std::vector<std::string> classes_in(const rule::Rule& rule);

// The words of a family as the lexicon has them, sorted.
std::vector<std::string> words_of_family(const rule::Lexicon& lexicon, std::string_view family);

}  // namespace concord::workshop

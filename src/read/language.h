#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/phrases.h"
#include "text/sentence.h"

namespace concord::read {

// Words of one language that readers need, handed in as plain data (they live in rules/<language>/). The comments
// name the lexical classes the fields are filled from.
struct Language {
  text::Abbreviations abbreviations;  // abbreviation
  Phrases furniture_lines;     // furniture-line: a short block that is one, or has one before its first ':'
  Phrases furniture_starts;    // furniture-start: a short block that begins so
  Phrases furniture_labels;    // furniture-label: the same, when it does not end like a sentence
  Phrases furniture_counts;    // furniture-count: a short block with one behind a number ("min read")
  Phrases furniture_tails;     // furniture-tail: a paragraph whose closing bracket begins so ("(Published …")
  Phrases furniture_sections;  // furniture-section: headings after which nothing belongs to the story
  Phrases furniture_section_starts;  // furniture-section-start: such headings by their first words ("more in")
  Phrases bylines;             // byline: words before the author's name ("by")
  Phrases updates;             // dateline-updated: words that make a date that of a change
  std::vector<std::string> months;  // twelve names and, after a space, their short forms: "january jan"
};

// The language from a lexicon: `phrases` gives all phrases of a class with their values.
using LexiconPhrases =
    std::function<std::vector<std::pair<std::string, std::string>>(std::string_view)>;
Language make_language(const LexiconPhrases& phrases);

}  // namespace concord::read

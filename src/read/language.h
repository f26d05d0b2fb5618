#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/dates.h"
#include "read/phrases.h"
#include "text/sentence.h"

namespace concord::read {

// Words of one language that readers need, handed in as plain data (they live in
// rules/<language>/). The comments name the lexical classes the fields are filled from.
struct Language {
  std::string id;  // "en"
  // stop-word: a text that has many of them is in this language
  std::vector<std::string> small_words;
  // telling-word: words that tell the same and are not of grammar
  std::vector<std::string> telling_words;
  // telling-letter: letters that the standard language lacks; a short text has few words
  std::vector<std::string> telling_letters;
  // abbreviation
  text::Abbreviations abbreviations;
  // furniture-line: a short block that is one, or has one before its first ':'
  Phrases furniture_lines;
  // furniture-start: a short block that begins so
  Phrases furniture_starts;
  // furniture-label: the same, when it does not end like a sentence
  Phrases furniture_labels;
  // furniture-count: a short block with one right behind a number ("min read")
  Phrases furniture_counts;
  // furniture-tail: a paragraph whose closing bracket begins so ("(Published …")
  Phrases furniture_tails;
  // furniture-section: headings behind which nothing belongs to the story
  Phrases furniture_sections;
  // furniture-section-start: such headings by their first words ("more in")
  Phrases furniture_section_starts;
  // byline: words before the author's name ("by")
  Phrases bylines;
  // dateline-updated: words that make a date that of a change
  Phrases updates;
  // table-label: headings of columns that only say that figures stand below ("value", "amount")
  Phrases table_labels;
  // table-unit: words that units of tables are written with ("us", "million", "tonnes")
  Phrases table_units;
  // table-sign: the same for signs, as they stand ("%")
  std::vector<std::string> table_signs;
  // table-unit-column: headings of columns that hold units ("unit")
  Phrases table_unit_columns;
  // table-unit-link: words between a heading and its unit ("in")
  Phrases table_unit_links;
  // table-unit-aside: what a unit is measured against ("y/y")
  Phrases table_unit_asides;
  // table-unit-part: words that stand in units and are none alone ("of", "per", "us")
  Phrases table_unit_parts;
  DateWords date_words;
};

// The language from a lexicon: `phrases` gives all phrases of a class with their values.
using LexiconPhrases =
    std::function<std::vector<std::pair<std::string, std::string>>(std::string_view)>;
Language make_language(const LexiconPhrases& phrases);

}  // namespace concord::read

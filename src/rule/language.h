#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "value/amount.h"

namespace concord::rule {

// One form of a word: endings and what replaces them, the first that fits makes the form. An ending
// is a regular expression (RE2) at the end of the word, and the replacement may name its groups:
// "([^aeiou])y" → "\1ies".
using FormEndings = std::vector<std::pair<std::string, std::string>>;

// The forms that are made of a verb or a noun of a family.
struct Inflection {
  std::vector<FormEndings> always;
  std::vector<FormEndings> regular;  // which irregular forms, given in brackets, replace
};

// Endings of words, by what they tell of a word beside a name.
struct WordEndings {
  std::vector<std::string> openers;      // common words that open sentences: "Investigators"
  std::vector<std::string> participles;  // what one does when something happens: "Facing Harpa"
  std::vector<std::string> plurals;      // of what a number counts: "Corvo 14 ferries"
  std::vector<std::string> names;        // of a name in the genitive or the plural: "Merkels"
  std::vector<std::string> silent;       // a last letter that some forms of a word lack: "close"
  std::vector<std::string> doubled;      // doubled only before an ending: "stopped"
  // of words that say what kind of thing the noun behind them is, where nouns have capitals
  std::vector<std::string> attributes;
};

// How many of a thousand sentences hold a word, or a mention of a type, by name. What is rare is left out.
using Shares = std::vector<std::pair<std::string, std::uint32_t>>;

// What a language pack says of its language as a whole, in rules/<language>/language.yaml.
struct Language {
  std::string id;    // ISO 639, as articles name their language: "en"
  std::string name;  // "English"
  // 1.234,5 and not 1,234.5
  value::DecimalMark decimal = value::DecimalMark::point;
  // Every noun has a capital, so that a capital tells no name.
  bool nouns_have_capitals = false;
  WordEndings endings;
  Inflection verbs;
  Inflection nouns;
  // sorted; empty where nobody counted
  Shares words;
  Shares mentions;
};

}  // namespace concord::rule

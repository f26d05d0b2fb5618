#include "workshop/pattern_words.h"

#include <catch2/catch.hpp>

namespace {

using namespace concord;

TEST_CASE("pattern words: a wording is told as one would read it out") {
  struct Row {
    const char* pattern;
    const char* words;
  };
  const Row rows[] = {
      {"the ferry to {subject:name}", "\"the ferry to\", a name (the subject)"},
      {"(takes|took at last) {value:duration}",
       "\"takes\" or \"took at last\", a duration (the value)"},
      {"@rise ...4 {percent}", "a word of @rise, up to 4 words, a percentage"},
      {"now? (a|) b ...1 c", "perhaps \"now\", perhaps \"a\", \"b\", at most one word, \"c\""},
      {"^ {ship:vessel} $",
       "at the start of the sentence, one of the vessel words (the ship), the end of the sentence"},
      {"a+ b*", "at least once \"a\", again and again, any number of \"b\", again and again"},
      {"{value:number} _ x", "a number (the value), \"x\""},
      {"co-op", "\"co-op\""},
      {"(held|in now? custody)", "\"held\" or (\"in\", perhaps \"now\", \"custody\")"},
      {"{value:number 1..9} (but not per cent|@rise) boats",
       "a number from 1 to 9 (the value), not followed by \"per cent\" or a word of @rise, "
       "\"boats\""},
      {"~sink at", "\"sink\" in any form, \"at\""},
  };
  for (const Row& row : rows) {
    INFO(row.pattern);
    rule::Pattern pattern;
    pattern.source = row.pattern;
    CHECK(workshop::in_words(pattern) == row.words);
  }
}

TEST_CASE("pattern words: the families that a rule names are listed once") {
  rule::Rule rule;
  rule.patterns.resize(2);
  rule.patterns[0].source = "@rise (@fall|@rise) x";
  rule.patterns[1].source = "@buy @fall";
  CHECK(workshop::families_in(rule) == std::vector<std::string>{"buy", "fall", "rise"});
}

TEST_CASE("pattern words: the lists that a rule asks for are no types of values") {
  rule::Rule rule;
  rule.patterns.resize(1);
  rule.patterns[0].source = "{ship:vessel} {value:number} ({b:pier}|{vessel}) {c:word}";
  CHECK(workshop::classes_in(rule) == std::vector<std::string>{"pier", "vessel"});
}

}  // namespace

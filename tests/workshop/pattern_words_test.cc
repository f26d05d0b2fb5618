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
       "at the start of the sentence, what is a \"vessel\" (the ship), the end of the sentence"},
      {"a+ b*", "at least once \"a\", again and again, any number of \"b\", again and again"},
      {"{value:number} _ x", "a number (the value), \"x\""},
      {"co-op", "\"co-op\""},
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

}  // namespace

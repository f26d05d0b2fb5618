#include "rule/lexicon.h"

#include <catch2/catch.hpp>

using concord::rule::Lexicon;

TEST_CASE("lexicon: a phrase may belong to several classes, and repeats change nothing") {
  Lexicon lexicon;
  lexicon.add("month", "may", "5");
  lexicon.add("doubt-word", "may", "may");
  lexicon.add("month", "may", "5");
  REQUIRE(lexicon.find("may") != nullptr);
  CHECK(lexicon.find("may")->size() == 2);
  CHECK(lexicon.find("may")->front().value == "5");
  CHECK(lexicon.find("maybe") == nullptr);
  CHECK(lexicon.classes() == std::vector<std::string>{"doubt-word", "month"});
  CHECK(lexicon.has_class("month"));
  CHECK_FALSE(lexicon.has_class("weekday"));
}

TEST_CASE("lexicon: the longest phrase from a word says how far to look") {
  Lexicon lexicon;
  lexicon.add("modifier", "as many as", "at-most");
  lexicon.add("modifier", "as", "about");
  CHECK(lexicon.longest_from("as") == 3);
  CHECK(lexicon.longest_from("many") == 0);
}

TEST_CASE("lexicon: the phrases of a class come sorted") {
  Lexicon lexicon;
  lexicon.add("month", "june", "6");
  lexicon.add("month", "april", "4");
  lexicon.add("weekday", "monday", "1");
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  CHECK(lexicon.phrases("month") == Pairs{{"april", "4"}, {"june", "6"}});
}

#include "rule/lexicon.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using concord::rule::Lexicon;

TEST_CASE("lexicon: a phrase may belong to several classes, and repeats change nothing") {
  Lexicon lexicon;
  lexicon.add("month", "may", "5");
  lexicon.add("doubt-word", "may", "may");
  lexicon.add("month", "may", "5");
  REQUIRE(lexicon.find("may").size() == 2);
  CHECK((*lexicon.find("may").begin()).value == "5");
  CHECK(lexicon.find("maybe").empty());
  CHECK(lexicon.has("doubt-word", "may"));
  CHECK_FALSE(lexicon.has("weekday", "may"));
  CHECK(lexicon.classes() == std::vector<std::string>{"doubt-word", "month"});
  CHECK(lexicon.has_class("month"));
  CHECK_FALSE(lexicon.has_class("weekday"));
}

TEST_CASE("lexicon: entries that come late stand behind those of their phrase") {
  Lexicon lexicon;
  lexicon.add("month", "may", "5");
  lexicon.add("month", "june", "6");
  lexicon.add("doubt-word", "may", "may");
  std::vector<std::string> found;
  for (const auto entry : lexicon.find("may")) found.emplace_back(entry.lexical_class);
  CHECK(found == std::vector<std::string>{"month", "doubt-word"});
}

TEST_CASE("lexicon: the phrases of a class come sorted") {
  Lexicon lexicon;
  lexicon.add("month", "june", "6");
  lexicon.add("month", "april", "4");
  lexicon.add("weekday", "monday", "1");
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  CHECK(lexicon.phrases("month") == Pairs{{"april", "4"}, {"june", "6"}});
}

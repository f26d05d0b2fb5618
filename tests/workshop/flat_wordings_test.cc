#include "workshop/flat_wordings.h"

#include <catch2/catch.hpp>

namespace {

using namespace concord;
using workshop::Way;

std::vector<Way> ways(const std::string& pattern) {
  return workshop::ways_of(rule::parse_pattern(pattern).root, 100).value_or(std::vector<Way>{});
}

bool covers(const std::string& wide, const std::string& narrow) {
  return workshop::covers(ways(wide).at(0), ways(narrow).at(0));
}

TEST_CASE("flat wordings: alternatives and quantifiers are read in every way") {
  CHECK(ways("a b").size() == 1);
  CHECK(ways("(a|b c|) d?").size() == 6);
  CHECK(ways("{x:word} _ % ...3").at(0).size() == 3);
  CHECK(ways("{x:word} _? %").size() == 2);
}

TEST_CASE("flat wordings: what has no end, or too many ways, is given up") {
  CHECK(!workshop::ways_of(rule::parse_pattern("a b*").root, 100));
  CHECK(!workshop::ways_of(rule::parse_pattern("(a|b) (a|b) (a|b) (a|b)").root, 15));
  CHECK(workshop::ways_of(rule::parse_pattern("(a|b) (a|b) (a|b) (a|b)").root, 16));
}

TEST_CASE("flat wordings: a wide wording covers a narrow one over the same words") {
  struct Row {
    const char* wide;
    const char* narrow;
    bool covered;
  };
  const Row rows[] = {
      {"boat {value:duration}", "boat {value:duration}", true},
      {"boat {value:duration}", "boat {value:money}", false},
      {"boat {value:duration}", "boat {other:duration}", false},
      {"boat ...2 {value:duration}", "boat takes just {value:duration}", true},
      {"boat ...2 {value:duration}", "boat takes just over {value:duration}", false},
      {"boat ...2 {value:duration}", "boat ...2 {value:duration}", true},
      {"boat ...2 {value:duration}", "boat takes ...1 {value:duration}", true},
      {"boat ...2 {value:duration}", "boat takes ...2 {value:duration}", false},
      {"boat ...9 {value:duration}", "boat {place:name} {value:duration}", false},
      {"boat ...9 {value:duration}", "boat @need {value:duration}", false},
      {"boat ...9 {value:duration}", "boat {a:word} {value:duration}", true},
      {"boat {value:duration}", "^ boat {value:duration} $", true},
      {"^ boat {value:duration}", "boat {value:duration}", false},
      {"boat {value:duration}", "boat _ {value:duration}", true},
      {"boat _ {value:duration}", "boat {value:duration}", false},
      {"boat {value:duration}", "the boat {value:duration}", false},
  };
  for (const Row& row : rows) {
    INFO(row.wide << "  over  " << row.narrow);
    CHECK(covers(row.wide, row.narrow) == row.covered);
  }
}

}  // namespace

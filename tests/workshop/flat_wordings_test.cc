#include "workshop/flat_wordings.h"

#include <catch2/catch.hpp>

#include "rule/load.h"

namespace {

using namespace concord;
using workshop::Way;

const rule::Inflector& forms() {
  static const rule::RuleBook book = rule::load_shipped_rules();
  static const rule::Inflector english(book.standard().language);
  return english;
}

std::optional<std::vector<Way>> ways(const std::string& pattern, std::size_t most) {
  return workshop::ways_of(rule::parse_pattern(pattern).root, most, forms());
}

std::vector<Way> ways(const std::string& pattern) {
  return ways(pattern, 100).value_or(std::vector<Way>{});
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
  CHECK(!ways("a b*", 100));
  CHECK(!ways("(a|b) (a|b) (a|b) (a|b)", 15));
  CHECK(ways("(a|b) (a|b) (a|b) (a|b)", 16));
  CHECK(ways("~carry (but not x | y z) ...2 {n:number 1..4}").at(0).size() == 4);
  CHECK(ways("a _ (but not x) b").at(0).size() == 3);
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
      {"~carry {value:number}", "carried {value:number}", true},
      {"~carry {value:number}", "~carry {value:number}", true},
      {"~carry {value:number}", "carrier {value:number}", false},
      {"carry {value:number}", "~carry {value:number}", false},
      {"boat ...1 {value:number}", "boat ~carry {value:number}", true},
      {"{value:number 1..40} boats", "{value:number 5..40} boats", true},
      {"{value:number 1..40} boats", "{value:number 5..41} boats", false},
      {"{value:number 1..40} boats", "{value:number ..40} boats", false},
      {"{value:number ..40} boats", "{value:number 1..40} boats", true},
      {"{value:number} boats", "{value:number ..40} boats", true},
      {"{value:number} boats", "{value:number} (but not old) boats", true},
      {"{value:number} (but not old) boats", "{value:number} boats", false},
      {"{value:number} (but not old) boats", "{value:number} (but not old) boats", true},
      {"{value:number} (but not old|new) boats", "{value:number} (but not old) boats", false},
      {"{value:number} boats", "{value:number} boats (but not a day)", true},
      {"{value:number} boats (but not a day)", "{value:number} boats", false},
  };
  for (const Row& row : rows) {
    INFO(row.wide << "  over  " << row.narrow);
    CHECK(covers(row.wide, row.narrow) == row.covered);
  }
}

TEST_CASE("flat wordings: what is ruled out may be what is asked for") {
  CHECK(workshop::contradicts_itself(ways("(but not boats) boats {n:number}").at(0)));
  CHECK(workshop::contradicts_itself(ways("a (but not {x:number}) {n:number} boats").at(0)));
  CHECK(workshop::contradicts_itself(ways("(but not ~boat | b) boats sank").at(0)));
  CHECK_FALSE(workshop::contradicts_itself(ways("(but not boats) ...1 boats").at(0)));
  CHECK_FALSE(workshop::contradicts_itself(ways("(but not boats sank) boats").at(0)));
  CHECK_FALSE(workshop::contradicts_itself(ways("(but not boat) boats").at(0)));
}

}  // namespace

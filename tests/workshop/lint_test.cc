#include "workshop/lint.h"

#include <catch2/catch.hpp>

#include "rule/folder.h"

namespace {

using namespace concord;

// "line code" of everything that is found in two claim rules; their wordings stand on lines 7 and 15.
std::vector<std::string> found_in(const std::string& first, const std::string& second,
                                  const std::string& more = "kind: duration",
                                  const std::string& negative = "The ferry is red.") {
  const std::string yaml =
      "recognizers:\n"
      "  - {id: n.n, type: duration, about: a, patterns: [\"{n:numeral} days\"], examples: [{text: "
      "3 days, find: 3 days}, {text: x, none: true}]}\n"
      "claims:\n"
      "  - id: a.first\n    fact: a\n    about: a\n    patterns: [\"" +
      first +
      "\"]\n    question: a\n    key: []\n    examples: [{text: 3 days, find: 3 days}, {text: \"" +
      negative +
      "\", none: true}]\n"
      "  - id: a.second\n    fact: a\n    about: a\n    " +
      more + "\n    patterns: [\"" + second +
      "\"]\n    question: a\n    key: []\n    examples: [{text: 3 days, find: 3 days}, {text: a "
      "ferry, none: true}]\n";
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::load_files({}, {{"a.yaml", yaml}}, diagnostics);
  for (const text::Diagnostic& one : diagnostics.items()) UNSCOPED_INFO(text::render(one, false));
  CHECK(diagnostics.items().empty());
  std::vector<std::string> found;
  for (const text::Diagnostic& one : workshop::lint(set)) {
    CHECK(!one.cure.empty());
    CHECK(one.severity == text::Severity::warning);
    found.push_back(std::to_string(one.where->line) + ' ' + one.code);
  }
  return found;
}

using Found = std::vector<std::string>;

TEST_CASE("lint: rules that speak of different things are clean") {
  CHECK(found_in("ferry takes {value:duration}", "ferry costs {value:duration}").empty());
}

TEST_CASE("lint: a wording that can never match is told") {
  CHECK(found_in("ferry ^ takes {value:duration}", "ferry costs {value:duration}") ==
        Found{"7 never-matches"});
  CHECK(found_in("$ ferry takes {value:duration}", "ferry costs {value:duration}") ==
        Found{"7 never-matches"});
  CHECK(found_in("ferry takes {value:duration}", "ferry costs {value:duration}",
                 "unless: [costs]") == Found{"15 never-matches"});
  CHECK(found_in("(^|to) ferry {value:duration} ($|more)", "ferry (costs|loses) {value:duration}",
                 "unless: [costs]")
            .empty());
}

TEST_CASE("lint: a wording that an earlier rule always beats is told, and no other") {
  CHECK(found_in("(ferry|boat) ...3 {value:duration}", "ferry takes just {value:duration}") ==
        Found{"15 shadowed"});
  CHECK(
      found_in("ferry takes just {value:duration}", "(ferry|boat) ...3 {value:duration}").empty());
  CHECK(found_in("ferry ...3 {value:duration}", "(ferry|boat) takes {value:duration}").empty());
  CHECK(found_in("ferry {value:duration}", "(ferry {value:duration}|boat)", "least: 3").size() ==
        0);
  CHECK(found_in("ferry {value:duration}", "ferry {value:duration}", "many: true") ==
        Found{"15 shadowed"});
}

TEST_CASE("lint: a wording without an anchor, and one with too many ways, are slow") {
  CHECK(found_in("{value:token} ...3", "ferry costs {value:duration}").front() == "7 slow");
  CHECK(found_in("ferry ...20 takes ...20 on ...20 {value:duration}",
                 "ferry costs {value:duration}") == Found{"7 slow"});
}

TEST_CASE("lint: a negative example far from the wordings proves nothing") {
  CHECK(found_in("ferry takes {value:duration}", "ferry costs {value:duration}", "kind: duration",
                 "The cheese is red.") == Found{"4 no-near-miss"});
}

TEST_CASE("lint: a rule says what it is about and what it asks") {
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::load_files(
      {},
      {{"a.yaml",
        "claims:\n  - {id: a.a, fact: a, key: [], patterns: [\"boat {value:word}\"], examples: "
        "[{text: boat x, find: x}, {text: a boat, none: true}]}\n"}},
      diagnostics);
  const std::vector<text::Diagnostic> found = workshop::lint(set);
  REQUIRE(found.size() == 2);
  CHECK(found[0].code == "no-help");
  CHECK(found[1].message == "a.a: no question says what the fact is");
}

}  // namespace

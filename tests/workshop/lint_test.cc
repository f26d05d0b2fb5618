#include "workshop/lint.h"

#include <catch2/catch.hpp>

#include "rule/folder.h"
#include "rule/load.h"

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
  static const rule::RuleBook book = rule::load_shipped_rules();
  rule::RuleSet base;
  base.language = book.standard().language;
  const rule::RuleSet set = rule::load_files(base, {{"a.yaml", yaml}}, diagnostics);
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
  CHECK(found_in("ferry takes {value:duration}", "ferry costs {value:duration}",
                 "unless: [costs]") == Found{"15 never-matches"});
  CHECK(found_in("(^|to) ferry {value:duration} ($|more)", "ferry (costs|loses) {value:duration}",
                 "unless: [costs]")
            .empty());
}

TEST_CASE("lint: what never matches is seen through the newer operators") {
  const auto first = [](const std::string& pattern) {
    return found_in(pattern, "ferry costs {value:duration}");
  };
  CHECK(first("ferry (but not takes) takes {value:duration}") == Found{"7 never-matches"});
  CHECK(first("ferry (but not late) takes {value:duration}").empty());
  CHECK(first("ferry {s:name 1..3} takes {value:duration}") == Found{"7 never-matches"});
  CHECK(first("ferry takes {value:duration 1..3}").empty());
  const auto with = [](const std::string& pattern, const std::string& more) {
    return found_in("ferry costs {value:duration}", pattern, more);
  };
  const std::string forms = "unless: [carry, carries, carried, carrying]";
  CHECK(with("ferry ~carry {value:duration}", forms) == Found{"15 never-matches"});
  CHECK(with("ferry ~carry {value:duration}", "unless: [carry]").empty());
  CHECK(with("ferry (~carry|takes) {value:duration}", forms).empty());
  CHECK(with("ferry {value:duration 1..9}", "least: 10") == Found{"15 never-matches"});
  CHECK(with("ferry {value:duration 1..9}", "least: 9").empty());
  CHECK(with("ferry {value:duration}", "in: [table]\n    not-in: [table, list]") ==
        Found{"11 never-matches"});
  CHECK(with("ferry {value:duration}", "in: lead\n    not-in: text") == Found{"11 never-matches"});
  CHECK(with("ferry {value:duration}", "sentence: {has-not: [ferry]}") ==
        Found{"15 never-matches"});
  CHECK(with("ferry {value:duration}", "sentence: {has: [dawn], has-not: [dawn, dusk]}") ==
        Found{"11 never-matches"});
}

TEST_CASE("lint: shadows are seen through forms, bounds, places and priorities") {
  const auto found = [](const std::string& second, const std::string& more) {
    return found_in("~ferry ...2 {value:duration 1..40}", second, more);
  };
  CHECK(found("ferry take {value:duration 5..40}", "kind: duration") == Found{"15 shadowed"});
  CHECK(found("ferry take {value:duration 5..41}", "kind: duration").empty());
  CHECK(found("ferry (but not slowly) take {value:duration 5..9}", "in: table") ==
        Found{"15 shadowed"});
  CHECK(found("ferry take {value:duration 5..40}", "priority: 51").empty());
  CHECK(found("ferry take {value:duration 5..40}", "priority: 49") == Found{"15 shadowed"});
  CHECK(found("~ferry ...2 {value:duration 1..40}", "priority: 51") == Found{"7 shadowed"});
  CHECK(found("ferry take {value:duration 5..40}", "sentence: {has: [storm]}") ==
        Found{"15 shadowed"});
  const std::string stormy = "priority: 51\n    sentence: {has: [storm]}";
  CHECK(found("~ferry ...2 {value:duration 1..40}", stormy).empty());
  CHECK(found("~ferry ...2 {value:duration 1..40}", "priority: 51\n    not-in: heading").empty());
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
  const auto found = [](const std::string& pattern, const std::string& negative) {
    return found_in(pattern, "ferry costs {value:duration}", "kind: duration", negative);
  };
  CHECK(found("ferry takes {value:duration}", "The cheese is red.") == Found{"4 no-near-miss"});
  CHECK(found("~ferry takes {value:duration}", "Ferries are red.").empty());
  CHECK(found("ferry (but not cheese) {value:duration}", "The cheese is red.") ==
        Found{"4 no-near-miss"});
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

#include "rule/pack.h"

#include <catch2/catch.hpp>

#include "rule/compile.h"
#include "rules_from.h"

using namespace concord;

namespace {

const std::string yaml = R"(
lexicon: {month: {June: 6, May: 5}, doubt: [may]}
language:
  {id: xx, name: Test, endings: {plurals: [s]},
   inflection: {verbs: {always: [{e: ed, '': ed}]}}}
families: {rise: {verbs: [jump]}}
units: [{id: mile, dimension: length, symbol: mi, factor: 1609.344, words: [mile]}]
recognizers:
  - id: date.month
    type: date
    patterns: ["{month} {day:numeral}", {regex: '(?<year>\d{4})'}]
    examples: [{text: "June 5", find: "June 5"}, {text: none, none: true}]
claims:
  - id: jump
    fact: jumps
    unit: mile
    most: 9
    unless: [nearly]
    patterns: ["@rise on {value:date}"]
    examples: [{text: "jumped on June 5", find: "June 5"}, {text: none, none: true}]
)";

}  // namespace

TEST_CASE("pack: a set comes back as it went in") {
  text::Diagnostics diagnostics;
  const rule::RuleSet before = rule::rules_from(yaml, diagnostics);
  REQUIRE(diagnostics.items().empty());
  const rule::RuleSet after = rule::unpack(rule::pack(before));
  CHECK(rule::pack(after) == rule::pack(before));
  REQUIRE(after.rules.size() == 2);
  CHECK(after.rules[1].fact == "jumps");
  CHECK(after.rules[1].unit == "mile");
  CHECK(after.rules[1].most == 9);
  CHECK(after.rules[1].unless == std::vector<std::string>{"nearly"});
  CHECK(after.rules[0].patterns[1].engine == rule::Engine::re2);
  CHECK(after.lexicon.phrases("month") == before.lexicon.phrases("month"));
  CHECK(after.lexicon.has("family", "jumped"));
  CHECK(after.language.id == "xx");
  CHECK(after.language.endings.plurals == std::vector<std::string>{"s"});
  CHECK(after.language.verbs.always == before.language.verbs.always);
  REQUIRE(after.units.find("mile") != nullptr);
  CHECK(after.units.find("mile")->factor == *value::Decimal::parse("1609.344"));
  CHECK(after.compiled->words.find("on") == before.compiled->words.find("on"));
  CHECK(after.compiled->patterns.size() == 2);
}

TEST_CASE("pack: the same rules give the same bytes") {
  text::Diagnostics diagnostics;
  CHECK(rule::pack(rule::rules_from(yaml, diagnostics)) ==
        rule::pack(rule::rules_from(yaml, diagnostics)));
}

TEST_CASE("pack: bytes cut short are refused") {
  text::Diagnostics diagnostics;
  const std::string bytes = rule::pack(rule::rules_from(yaml, diagnostics));
  CHECK_THROWS(rule::unpack(std::string_view(bytes).substr(0, bytes.size() / 2)));
}

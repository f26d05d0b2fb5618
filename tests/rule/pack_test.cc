#include "rule/pack.h"

#include <catch2/catch.hpp>

#include "rule/compile.h"
#include "rules_from.h"

using namespace concord;

namespace {

const std::string yaml = R"(
lexicon: {month: {June: 6, May: 5}, doubt: [may]}
language:
  {id: xx, name: Test, endings: {plurals: [s], names: [es]},
   inflection: {verbs: {always: [{e: ed, '': ed}]}}}
families: {rise: {verbs: [jump]}}
units: [{id: mile, dimension: length, symbol: mi, factor: 1609.344, words: [mile]}]
recognizers:
  - id: list
    type: list
    patterns: [x y]
    examples: [{text: x y, find: x y}, {text: y, none: true}]
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
    in: lead
    not-in: [quotation]
    sentence: {has: [storm], has-not: ["@rise"]}
    tolerance: 2 mile
    closed: false
    severity: note
    changes: daily
    priority: 60
    help: {text: Ask, good: [Yes], bad: [No]}
    link: https://example.org
    author: Ada
    since: 1.2
    tags: [boats]
    patterns: ["@rise on {value:date}", "@rise on {value:list}"]
    examples: [{text: "jumped on June 5", find: "June 5"}, {text: none, none: true}]
)";

}  // namespace

TEST_CASE("pack: a set comes back as it went in") {
  text::Diagnostics diagnostics;
  const rule::RuleSet before = rule::rules_from(yaml, diagnostics);
  REQUIRE(diagnostics.items().empty());
  const rule::RuleSet after = rule::unpack(rule::pack(before));
  CHECK(rule::pack(after) == rule::pack(before));
  REQUIRE(after.rules.size() == 3);
  CHECK(after.rules[2].fact == "jumps");
  CHECK(after.rules[2].unit == "mile");
  CHECK(after.rules[2].most == 9);
  CHECK(after.rules[2].unless == std::vector<std::string>{"nearly"});
  CHECK(after.rules[1].patterns[1].engine == rule::Engine::re2);
  CHECK(after.lexicon.phrases("month") == before.lexicon.phrases("month"));
  CHECK(after.lexicon.has("family", "jumped"));
  CHECK(after.language.id == "xx");
  CHECK(after.language.endings.plurals == std::vector<std::string>{"s"});
  CHECK(after.language.endings.names == std::vector<std::string>{"es"});
  CHECK(after.language.verbs.always == before.language.verbs.always);
  REQUIRE(after.units.find("mile") != nullptr);
  CHECK(after.units.find("mile")->factor == *value::Decimal::parse("1609.344"));
  CHECK(after.compiled->words.find("on") == before.compiled->words.find("on"));
  CHECK(after.compiled->patterns.size() == 4);
}

TEST_CASE("pack: what a rule says beside its wordings comes back too") {
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::unpack(rule::pack(rule::rules_from(yaml, diagnostics)));
  const rule::Rule* rule = set.find("jump");
  REQUIRE(rule != nullptr);
  CHECK(rule->in == std::vector<std::string>{"lead"});
  CHECK(rule->not_in == std::vector<std::string>{"quotation"});
  REQUIRE((rule->has.size() == 1 && rule->has_not.size() == 1));
  CHECK(rule->has[0].text == "storm");
  CHECK(rule->has_not[0].text == "@rise");
  CHECK((rule->tolerance.amount == "2" && rule->tolerance.unit == "mile"));
  CHECK(rule->members == rule::Members::some);
  CHECK(rule->severity == rule::Severity::note);
  CHECK(rule->changes == rule::Changes::daily);
  CHECK(rule->priority == 60);
  const rule::Advice& advice = rule->advice;
  CHECK((advice.help == "Ask" && advice.link == "https://example.org"));
  CHECK((advice.author == "Ada" && advice.since == "1.2"));
  CHECK(advice.good == std::vector<std::string>{"Yes"});
  CHECK(advice.bad == std::vector<std::string>{"No"});
  CHECK(advice.tags == std::vector<std::string>{"boats"});
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

#include <catch2/catch.hpp>

#include "rules_from.h"

using namespace concord;
using rule::mistakes_in;
using Mistakes = std::vector<std::string>;

namespace {

const std::string units =
    "units: [{id: kilometre, dimension: length, words: [kilometre], symbols: [km]}]\n"
    "families: {sail: [sail]}\n"
    "claims:\n";
const std::string rest =
    ", patterns: ['{value:word}'], examples: [{text: a, find: a}, {text: b, none: true}]}\n";

rule::Rule rule_with(const std::string& key) {
  text::Diagnostics diagnostics;
  const rule::RuleSet set =
      rule::rules_from(units + "  - {id: a, fact: f, " + key + rest, diagnostics);
  REQUIRE(diagnostics.items().empty());
  return set.rules.front();
}

}  // namespace

TEST_CASE("rule keys: what is no such key's value is a mistake at its place") {
  const auto [key, expected] = GENERATE(table<std::string, Mistakes>({
      {"tolerance: 5%", {}},
      {"tolerance: '5 %'", {}},
      {"tolerance: 0.5", {}},
      {"tolerance: 2 km", {}},
      {"tolerance: 2 kilometre", {}},
      {"tolerance: some", {"4:33 bad-tolerance"}},
      {"tolerance: 0%", {"4:33 bad-tolerance"}},
      {"tolerance: 100%", {"4:33 bad-tolerance"}},
      {"tolerance: -2", {"4:33 bad-tolerance"}},
      {"tolerance: '1,000'", {"4:33 unknown-unit"}},
      {"tolerance: 2 KM", {"4:33 unknown-unit"}},
      {"tolerance: 2 kilometer", {"4:33 unknown-unit"}},
      {"tolerance: [5%]", {"4:33 wrong-type"}},
      {"severity: note", {}},
      {"severity: fatal", {"4:32 bad-severity"}},
      {"changes: hourly", {}},
      {"changes: weekly", {"4:31 bad-changes"}},
      {"changes: [daily]", {"4:31 wrong-type"}},
      {"closed: maybe", {"4:30 wrong-type"}},
      {"closed: true", {"4:10 no-list"}},
      {"in: lede", {"4:26 bad-place"}},
      {"sentence: storm", {"4:32 wrong-type"}},
      {"sentence: {hass: storm}", {"4:33 unknown-key"}},
      {"sentence: {has: [storm, at sea, ~sail, '@sail']}", {}},
      {"sentence: {has: ['@']}", {"4:39 bad-word"}},
      {"sentence: {has: ['']}", {"4:39 bad-word"}},
      {"sentence: {has-not: [~at sea]}", {"4:43 bad-word"}},
      {"sentence: {has-not: ['@sial']}", {"4:43 unknown-family"}},
      {"link: www.example.org", {"4:28 bad-link"}},
      {"link: 'https://example.org/a b'", {"4:28 bad-link"}},
      {"help: {good: x}", {"4:28 missing-key"}},
      {"help: {text: x, bat: y}", {"4:38 unknown-key"}},
      {"help: [x]", {"4:28 wrong-type"}},
      {"tags: {a: b}", {"4:28 wrong-type"}},
      {"since: [x]", {"4:29 wrong-type"}},
  }));
  INFO(key);
  CHECK(mistakes_in(units + "  - {id: a, fact: f, " + key + rest) == expected);
}

TEST_CASE("rule keys: their cures name what was meant") {
  const auto [key, cure] = GENERATE(table<std::string, std::string>({
      {"tolerance: 2 kilometer", "did you mean \"kilometre\"?"},
      {"severity: warnin", "did you mean \"warning\"?"},
      {"severity: fatal", "error, warning or note"},
      {"changes: dayly", "did you mean \"daily\"?"},
      {"changes: never", "hourly, daily or yearly"},
      {"closed: true", "\"closed\" is for lists: {value:list}"},
      {"sentence: {has: ['@sial']}", "did you mean \"sail\"?"},
      {"in: led", "did you mean \"lead\"?"},
  }));
  text::Diagnostics diagnostics;
  rule::rules_from(units + "  - {id: a, fact: f, " + key + rest, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items().front().cure == cure);
}

TEST_CASE("rule keys: a tolerance is kept with the unit it names") {
  CHECK(rule_with("tolerance: 2 km").tolerance.unit == "kilometre");
  CHECK(rule_with("tolerance: 5 %").tolerance.unit == "%");
  CHECK(rule_with("tolerance: 5").tolerance.unit.empty());
  CHECK(rule_with("tolerance: 2 km").tolerance.amount == "2");
}

TEST_CASE("rule keys: only a claim rule has conditions, and a recognizer has priority") {
  const std::string examples = ", examples: [{text: a, find: a}, {text: b, none: true}]}\n";
  CHECK(mistakes_in("recognizers:\n  - {id: a, type: t, severity: note, patterns: [x]" +
                    examples) == Mistakes{"2:22 unknown-key"});
  CHECK(mistakes_in("recognizers:\n  - {id: a, type: t, priority: 60, patterns: [x]" + examples)
            .empty());
  CHECK(mistakes_in("recognizers:\n  - {id: a, type: t, priority: 101, patterns: [x]" + examples) ==
        Mistakes{"2:32 wrong-type"});
}

#include "rule/load.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "rule/compile.h"
#include "rules_from.h"

using namespace concord;

namespace {

const std::string examples = "examples: [{text: a, find: a}, {text: b, none: true}]";

// A folder that is gone when the test is.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / "concord-load-test") {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_ / "below");
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path_ / name) << content;
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("load: a pattern is called by its rarest word, as the language counted them") {
  struct Row {
    std::string counted, called_by;
  };
  const Row row = GENERATE(values<Row>({
      {"", "alder"},
      {", sentences-with: {words: {it: 2, alder: 300}}", "it"},
      {", sentences-with: {words: {it: 300, alder: 2}}", "alder"},
  }));
  INFO(row.counted);
  text::Diagnostics diagnostics;
  const rule::RuleSet set =
      rule::rules_from("language: {id: en, name: English" + row.counted + R"yaml(}
lexicon: {stop-word: [it]}
recognizers:
  - {id: tree, type: tree, patterns: [it alder],
     examples: [{text: it alder, find: it alder}, {text: alder, none: true}]}
)yaml",
                       diagnostics);
  CHECK(diagnostics.items().empty());
  const rule::CompiledPatterns& compiled = *set.compiled;
  const rule::Range calls = compiled.anchored[compiled.words.find(row.called_by)];
  CHECK(calls.end == calls.begin + 1);
  CHECK(compiled.anchored_patterns.size() == 1);
}

TEST_CASE("load: lexicon, families, units and currencies become entries of the lexicon") {
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::rules_from(R"yaml(
lexicon:
  month: {"Jan.": 1, June: 6}
  negation: [Not, no one]
  modifier: {dozens: [dozens of, scores of]}
language: {id: en, name: English, inflection: {nouns: {regular: [{y: ies, '': s}]}}}
families:
  rise: {verbs: ["rise (rose, risen)"], nouns: [gain, rally], words: [shoot up]}
units:
  - {id: mile, dimension: length, symbol: mi, factor: 1609.344, words: [mile, miles], symbols: [mi]}
  - {id: megawatt, dimension: power, symbol: MW, factor: 1e6, symbols: [MW, mega]}
currencies:
  - {id: USD, symbol: USD, signs: ["$", "US$"], words: [dollar, US dollars], codes: [USD],
     minor: {words: [cent], per: 100}}
)yaml",
                                             diagnostics);
  CHECK(diagnostics.items().empty());
  struct Row {
    std::string phrase, lexical_class, value, spelling;
  };
  const Row row = GENERATE(values<Row>({
      {"jan .", "month", "1", ""},
      {"june", "month", "6", ""},
      {"not", "negation", "not", ""},
      {"no one", "negation", "no one", ""},
      {"scores of", "modifier", "dozens", ""},
      {"risen", "family", "rise", ""},
      {"gains", "family", "rise", ""},
      {"rallies", "family", "rise", ""},
      {"shoot up", "family", "rise", ""},
      {"miles", "unit", "mile", ""},
      {"mi", "unit-symbol", "mile", "mi"},
      {"mw", "unit-symbol", "megawatt", "MW"},
      {"mega", "unit-symbol", "megawatt", ""},
      {"$", "currency-sign", "USD", "$"},
      {"us $", "currency-sign", "USD", "US $"},
      {"us dollars", "currency-word", "USD", ""},
      {"usd", "currency-code", "USD", "USD"},
      {"cent", "currency-minor", "USD/100", ""},
  }));
  INFO(row.phrase);
  const auto entries = set.lexicon.find(row.phrase);
  REQUIRE_FALSE(entries.empty());
  CHECK((*entries.begin()).value == row.value);
  CHECK((*entries.begin()).spelling == row.spelling);
  CHECK(set.lexicon.has(row.lexical_class, row.phrase));

  REQUIRE(set.units.find("megawatt") != nullptr);
  CHECK(set.units.find("megawatt")->factor == value::Decimal{1'000'000});
  REQUIRE(set.units.find("USD/100") != nullptr);
  CHECK(set.units.find("USD/100")->dimension == "money:USD");
  CHECK(set.units.find("USD/100")->factor == value::Decimal(1, -2));
}

TEST_CASE("load: a unit's plural is the second of its words, or what the file says") {
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::rules_from(R"yaml(
units:
  - {id: mile, dimension: length, words: [mile, miles]}
  - {id: pound, plural: pounds, dimension: mass, words: [lb, lbs]}
  - {id: light year, dimension: length, words: [light-year, light-years]}
  - {id: hertz, dimension: frequency, words: [hertz]}
)yaml",
                                             diagnostics);
  CHECK(diagnostics.items().empty());
  const auto plural = [&](std::string_view id) { return set.units.find(id)->plural; };
  CHECK(plural("mile") == "miles");
  CHECK(plural("pound") == "pounds");
  CHECK(plural("light year").empty());
  CHECK(plural("hertz").empty());
}

TEST_CASE("load: a rule keeps all its file says of it") {
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::rules_from(R"yaml(
claims:
  - id: market.move
    about: A price that moved.
    fact: price move
    question: "How far did {subject} move?"
    kind: percent
    key: [subject]
    value: size
    label: size
    family: moves
    grows: true
    many: true
    loose: true
    confidence: 75
    least: 1
    most: 100
    unless: [Former, not]
    patterns:
      - "{subject:Capital} moved {size:numeral}"
      - {regex: '(?<subject>\w+) crept (?<size>\d+)', state: slow}
    examples:
      - {text: "Corvo moved 3.", find: "3", value: "3", subject: Corvo, published: 2026-04-08,
         todo: true}
      - {text: "It moved.", none: true}
)yaml",
                                             diagnostics);
  CHECK(diagnostics.items().empty());
  REQUIRE(set.rules.size() == 1);
  const rule::Rule& rule = set.rules[0];
  CHECK(rule.layer == rule::Layer::claim);
  CHECK(rule.type == "percent");
  CHECK(rule.key == std::vector<std::string>{"subject"});
  CHECK(rule.value == "size");
  CHECK((rule.grows && rule.many && rule.loose));
  CHECK(rule.confidence == 75);
  CHECK((rule.least == 1 && rule.most == 100));
  CHECK(rule.unless == std::vector<std::string>{"former", "not"});
  REQUIRE(rule.patterns.size() == 2);
  CHECK(rule.patterns[1].engine == rule::Engine::re2);
  CHECK(rule.patterns[1].state == "slow");
  CHECK(rule.patterns[0].where == text::Location{20, 9});
  REQUIRE(rule.examples.size() == 2);
  CHECK(rule.examples[0].published == "2026-04-08");
  CHECK(rule.examples[0].todo);
  CHECK(rule.examples[1].none);
  CHECK(rule.file == "rules/test.yaml");
  CHECK(set.find("market.move") == &rule);
  CHECK(set.find("market.moves") == nullptr);
}

TEST_CASE("load: a folder's rules add to the shipped ones and replace those of the same id") {
  const Folder folder;
  const rule::RuleSet shipped = rule::load_shipped_rules().standard();
  folder.write("own.yaml", "recognizers:\n  - {id: own.rule, type: own, patterns: [zebra], " +
                               examples + "}\n");
  folder.write("below/more.yml", "lexicon: {own-class: [quagga]}\n");
  folder.write("notes.txt", "not: [a rule file\n");
  if (!shipped.rules.empty()) {
    const rule::Rule& first = shipped.rules.front();
    folder.write("replaced.yaml", "recognizers:\n  - {id: " + first.id + ", type: " + first.type +
                                      ", about: mine, patterns: [okapi], " + examples + "}\n");
  }
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::load_rules({folder.path()}, diagnostics).standard();
  for (const text::Diagnostic& item : diagnostics.items()) INFO(item.message);
  CHECK(diagnostics.items().empty());
  CHECK(set.rules.size() == shipped.rules.size() + 1);
  CHECK(set.find("own.rule") != nullptr);
  CHECK(set.lexicon.has_class("own-class"));
  if (!shipped.rules.empty()) CHECK(set.find(shipped.rules.front().id)->about == "mine");
}

TEST_CASE("load: a rule with a mistake is left out and the others stay") {
  text::Diagnostics diagnostics;
  const rule::RuleSet set =
      rule::rules_from("recognizers:\n  - {id: good, type: t, patterns: [x], " + examples +
                           "}\n  - {id: bad, type: u, patterns: ['{no}'], " + examples + "}\n",
                       diagnostics);
  CHECK(diagnostics.has_errors());
  CHECK(set.find("good") != nullptr);
  CHECK(set.find("bad") == nullptr);
  CHECK(set.compiled != nullptr);
}

TEST_CASE("load: a folder that is not there is an error") {
  text::Diagnostics diagnostics;
  rule::load_rules({"/nowhere/at/all"}, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "unreadable-file");
}

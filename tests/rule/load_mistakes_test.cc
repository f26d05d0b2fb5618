#include <catch2/catch.hpp>

#include "rules_from.h"

using namespace concord;
using rule::mistakes_in;
using Mistakes = std::vector<std::string>;

TEST_CASE("load: every mistake of a file is told at its line and column") {
  const auto [yaml, expected] = GENERATE(table<std::string, Mistakes>({
      {"", {}},
      {"lexicon: {month: {June: 6}}\n", {}},
      {"lexcon: {}\n", {"1:1 unknown-key"}},
      {"- a\n", {"1:1 wrong-type"}},
      {"lexicon: [a]\n", {"1:10 wrong-type"}},
      {"lexicon:\n  9x: [a]\n", {"2:3 bad-name"}},
      {"lexicon:\n  month: {June: [6, {a: b}]}\n", {"2:21 wrong-type"}},
      {"lexicon: {x: [\" \"]}\n", {"1:15 empty-phrase"}},
      {"lexicon: {a: [x]}\nlexicon: {b: [y]}\n", {"2:1 duplicate-key"}},
      {"lexicon: {a: [x}\n", {"1:16 bad-yaml"}},
      {"families:\n  rise: {verb: [rise]}\n", {"2:10 unknown-key"}},
      {"families:\n  rise: {verbs: [rise (rose, risen)]}\n", {"2:18 bad-form", "2:30 bad-form"}},
      {"language: [a]\n", {"1:11 wrong-type"}},
      {"language: {id: xx}\n", {"1:11 missing-key"}},
      {"language:\n  {id: xx, name: X, ending: {}}\n", {"2:21 unknown-key"}},
      {"language:\n  {id: xx, name: X, inflection: {verbs: {always: [{'(': s}]}}}\n",
       {"2:52 bad-ending"}},
      {"language:\n  {id: xx, name: X, sentences-with: {words: {a: 1001}}}\n", {"2:49 wrong-type"}},
      {"units:\n  - {dimension: length}\n", {"2:5 missing-key"}},
      {"units:\n  - {id: m, dimension: length, factor: x}\n", {"2:40 bad-number"}},
      {"units:\n  - {id: m, dimension: length, factor: 0}\n", {"2:5 bad-number"}},
      {"units:\n  - {id: m, dimension: a}\n  - {id: m, dimension: b}\n", {"3:5 duplicate-unit"}},
      {"lexicon: {unit: {klick: kilometre}}\n", {"1:25 unknown-unit"}},
      {"currencies:\n  - {id: X, minor: {words: [c], per: 0}}\n", {"2:20 bad-number"}},
  }));
  INFO(yaml);
  CHECK(mistakes_in(yaml) == expected);
}

TEST_CASE("load: mistakes in rules are told at their line and column") {
  const std::string examples = ", examples: [{text: a, find: a}, {text: b, none: true}]";
  const auto [rule, expected] = GENERATE(table<std::string, Mistakes>({
      {"{id: a.b, type: t, patterns: [x]@}", {}},
      {"{type: t, patterns: [x]@}", {"2:5 missing-key"}},
      {"{id: A, type: t, patterns: [x]@}", {"2:10 bad-id"}},
      {"{id: a..b, type: t, patterns: [x]@}", {"2:10 bad-id"}},
      {"{id: a, patterns: [x]@}", {"2:5 missing-key"}},
      {"{id: a, type: t@}", {"2:10 missing-key"}},
      {"{id: a, type: t, patterns: []@}", {"2:32 missing-key"}},
      {"{id: a, type: t, patern: [x]@}", {"2:22 unknown-key"}},
      {"{id: a, type: t, patern: ['{no}']@}", {"2:22 unknown-key", "2:32 unknown-type"}},
      {"{id: a, type: t, patterns: 'a (b'@}", {"2:32 wrong-type", "2:35 bad-pattern"}},
      {"{id: a, type: t, patterns: {pattern: x}@}", {"2:32 wrong-type"}},
      {"{id: A, type: t, colour: x, patterns: ['a (b', 'c {no}']@}",
       {"2:10 bad-id", "2:22 unknown-key", "2:47 bad-pattern", "2:55 unknown-type"}},
      {"{id: a, type: t, patterns: [x], examples: [{text: a, fnd: a}, {text: b, none: true}]}",
       {"2:58 unknown-key"}},
      {"{id: a, type: t, patterns: [x], examples: [{text: a, fnd: b}, {text: b, none: true}]}",
       {"2:48 bad-example", "2:58 unknown-key"}},
      {"{id: a, type: t, patterns: [x]}", {"2:10 missing-example"}},
      {"{id: a, type: t, patterns: [x], examples: [{text: a, find: a}]}", {"2:10 missing-example"}},
      {"{id: a, type: t, patterns: [x], examples: [{text: a, none: true}]}",
       {"2:10 missing-example"}},
      {"{id: a, type: t, patterns: [x], examples: [{text: a}]}", {"2:48 bad-example"}},
      {"{id: a, type: t, patterns: [x], examples: [{text: a, find: b}]}", {"2:48 bad-example"}},
      {"{id: a, type: t, patterns: [x], examples: [{text: a, none: yes}]}", {"2:64 wrong-type"}},
      {"{id: a, type: t, patterns: [{patern: x}]@}", {"2:34 unknown-key"}},
      {"{id: a, type: t, patterns: [{engine: re2}]@}", {"2:33 missing-key"}},
      {"{id: a, type: t, patterns: [{pattern: x, engine: re2}]@}", {"2:54 bad-engine"}},
      {"{id: a, type: t, patterns: [{regex: x, engine: pcre}]@}", {"2:52 bad-engine"}},
      {"{id: a, type: t, patterns: [{regex: 'x(', engine: boost}]@}", {"2:42 bad-regex"}},
      {"{id: a, type: t, patterns: ['a (b']@}", {"2:36 bad-pattern"}},
      {"{id: a, type: t, patterns: ['it''s {no}']@}", {"2:40 unknown-type"}},
      {"{id: a, type: t, patterns: [\"\\\\$ {no}\"]@}", {"2:38 unknown-type"}},
      {"{id: a, type: t, patterns: ['\u20ac {no} {u}']@}",
       {"2:36 unknown-type", "2:41 unknown-type"}},
      {"{id: a, type: t, patterns: ['@rise']@}", {"2:34 unknown-family"}},
      {"{id: a, type: t, patterns: ['x {t}']@}", {"2:36 self-reference"}},
  }));
  std::string yaml = "recognizers:\n  - " + rule + "\n";
  if (const std::size_t at = yaml.find('@');
      at != std::string::npos && yaml.find("@}") != std::string::npos) {
    yaml.replace(yaml.rfind("@}"), 1, examples);
  }
  INFO(yaml);
  CHECK(mistakes_in(yaml) == expected);
}

TEST_CASE("load: two rules of one id, and captures that no pattern has, are mistakes") {
  const std::string examples = "examples: [{text: a, find: a}, {text: b, none: true}]";
  CHECK(mistakes_in("recognizers:\n  - {id: a, type: t, patterns: [x], " + examples +
                    "}\n  - {id: a, type: u, patterns: [y], " + examples + "}\n") ==
        Mistakes{"3:10 duplicate-id"});
  CHECK(mistakes_in("claims:\n  - {id: a, fact: f, key: [who], patterns: ['{value:word}'], " +
                    examples + "}\n") == Mistakes{"2:10 unknown-capture"});
  CHECK(
      mistakes_in(
          "claims:\n  - {id: a, fact: f, question: 'Who is {who}?', patterns: ['{value:word}'], " +
          examples + "}\n") == Mistakes{"2:10 unknown-capture"});
  CHECK(mistakes_in("claims:\n  - {id: a, fact: f, patterns: ['{vale:word}'], " + examples +
                    "}\n") == Mistakes{"2:10 unknown-capture"});
  CHECK(
      mistakes_in("claims:\n  - {id: a, fact: f, patterns: [{pattern: 'on sale', state: sold}], " +
                  examples + "}\n")
          .empty());
}

TEST_CASE("load: a mistake hides no other one and makes none that is not there") {
  const std::string examples = ", examples: [{text: a, find: a}, {text: b, none: true}]}\n";
  const auto [rules, expected] = GENERATE(table<std::vector<std::string>, Mistakes>({
      // two rules of one id, both with more to mend
      {{"id: a, fact: f, colour: x, patterns: ['{value:no}']",
        "id: a, fact: f, patterns: ['(b {value:word}']"},
       {"2:22 unknown-key", "2:45 unknown-type", "3:10 duplicate-id", "3:34 bad-pattern"}},
      // what a wording that cannot be read captures is not known
      {{"id: a, fact: f, key: [who], patterns: ['{who:word', '{value:word}']"},
       {"2:46 bad-pattern"}},
      {{"id: a, fact: f, patterns: [[x]]"}, {"2:33 wrong-type"}},
      {{"id: a, fact: f, value: 'a b', patterns: ['{value:word}']"}, {"2:29 bad-name"}},
      {{"id: a, fact: f, patterns: ['{value:}']"}, {"2:34 bad-pattern"}},
      {{"id: A, fact: f, key: [who], patterns: ['{value:word}']"},
       {"2:10 bad-id", "2:10 unknown-capture"}},
  }));
  std::string yaml = "claims:\n";
  for (const std::string& rule : rules) yaml += "  - {" + rule + examples;
  INFO(yaml);
  CHECK(mistakes_in(yaml) == expected);
}

TEST_CASE("load: a unit that is none and bounds that leave nothing are mistakes") {
  const std::string rest =
      ", patterns: ['{value:numeral}'], examples: [{text: 1, find: 1}, "
      "{text: b, none: true}]}\n";
  CHECK(mistakes_in("claims:\n  - {id: a, fact: f, unit: yaer" + rest) ==
        Mistakes{"2:10 unknown-unit"});
  CHECK(mistakes_in("claims:\n  - {id: a, fact: f, unless: [\" \"]" + rest) ==
        Mistakes{"2:31 bad-word"});
  CHECK(mistakes_in("claims:\n  - {id: a, fact: f, least: 5, most: 4" + rest) ==
        Mistakes{"2:10 empty-bounds"});
  CHECK(mistakes_in("units: [{id: year, dimension: time, symbol: year, factor: 1, words: [year]}]\n"
                    "claims:\n  - {id: a, fact: f, unit: year, least: 4, most: 4" +
                    rest)
            .empty());
}

TEST_CASE("load: a type whose rules are left out is told as such, and the ids left out are kept") {
  const std::string examples = ", examples: [{text: a, find: a}, {text: b, none: true}]}\n";
  text::Diagnostics diagnostics;
  const rule::RuleSet set =
      rule::rules_from("recognizers:\n  - {id: a, type: t, colour: x, patterns: [x]" + examples +
                           "claims:\n  - {id: b, fact: f, patterns: ['{value:t}']" + examples,
                       diagnostics);
  CHECK(set.rules.empty());
  REQUIRE(set.left_out.size() == 2);
  CHECK(set.left_out[0].id == "a");
  CHECK(set.left_out[1].id == "b");
  REQUIRE(diagnostics.items().size() == 2);
  CHECK(diagnostics.items()[1].code == "unknown-type");
  CHECK(diagnostics.items()[1].cure ==
        "the rules that find it have mistakes and are left out: mend those first");
}

TEST_CASE("load: mistakes say how they are mended") {
  const auto [rule, expected] = GENERATE(table<std::string, std::string>({
      {"patterns: '{value:percent}'", "one wording is a list of one: patterns: [\"…\"]"},
      {"patterns: ['{value:percnt}']", "did you mean {value:percent}?"},
      {"patterns: ['{percnt}'], value: percnt", "did you mean {percent:percent}?"},
      {"patterns: ['{value}']", "write {value:number} or another type: docs/rules.md lists them"},
      {"patterns: ['{value:zzzzzz}']",
       "a type is number, money, measure, date, name or another of docs/rules.md; "
       "words of your own go under \"lexicon\": zzzzzz: {value: [phrases]}"},
  }));
  text::Diagnostics diagnostics;
  rule::rules_from("lexicon: {percent: {a: b}}\nclaims:\n  - {id: a, fact: f, " + rule +
                       ", examples: [{text: a, find: a}, {text: b, none: true}]}\n",
                   diagnostics);
  INFO(rule);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].cure == expected);
}

TEST_CASE("load: two texts among the examples, and tabs, are told with their way out") {
  const auto [yaml, expected] = GENERATE(table<std::string, std::string>({
      {"claims:\n  - {id: a, fact: f, patterns: ['{value:numeral}'], examples: [{text: 1, find: "
       "1}, "
       "{text: b, none: true}, {pair: [x, y], verdict: conflict}]}\n",
       "\"pairs\", beside \"examples\""},
      {"claims:\n  - {id: a, fact: f, patterns: ['{value:numeral}'], examples: [{text: 1, find: "
       "1}, "
       "{text: b, none: true}, {a: x, b: y, gives: conflict}]}\n",
       "\"pairs\", beside \"examples\""},
      {"claims:\n\t- {id: a, fact: f}\n", "YAML takes blanks alone"},
      {"claims:\n  - id: a\n \tfact: f\n", "YAML takes blanks alone"},
  }));
  text::Diagnostics diagnostics;
  rule::rules_from(yaml, diagnostics);
  INFO(yaml);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].cure.find(expected) != std::string::npos);
}

TEST_CASE("load: text that is no YAML is told where the mistake is, and how to mend it") {
  const auto [text, line, column, cure] =
      GENERATE(table<std::string, unsigned, unsigned, std::string>({
          {"claims:\n  - id: x.y\n    key: [a, b\n    about: \"[\"\n", 3, 10, "put a \"]\" behind"},
          {"claims:\n  - {id: x.y, key: [a], # }\n    about: b\n  - id: z\n", 2, 5,
           "put a \"}\" behind"},
          {"claims:\n  - id: x.y\n    # so\n   about: A.\n", 4, 4,
           "this line begins 3 blanks in and line 2 begins 2"},
          {"claims:\n  - id: x.y\n    about: How: many\n", 3, 15, "belongs in double quotes"},
      }));
  CAPTURE(text);
  text::Diagnostics diagnostics;
  rule::rules_from(text, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  const text::Diagnostic& mistake = diagnostics.items().front();
  CHECK(mistake.code == "bad-yaml");
  CHECK(mistake.where->line == line);
  CHECK(mistake.where->column == column);
  CHECK(mistake.cure.find(cure) != std::string::npos);
}

TEST_CASE("load: types that ask for each other in a circle are a mistake") {
  const std::string examples = "examples: [{text: a, find: a}, {text: b, none: true}]";
  const Mistakes found =
      mistakes_in("recognizers:\n  - {id: a, type: t, patterns: ['{u}'], " + examples +
                  "}\n  - {id: b, type: u, patterns: ['{t}'], " + examples + "}\n");
  // without the rule that closes the circle the other asks for a type that is not there
  CHECK(found == Mistakes{"2:34 unknown-type", "3:34 circle"});
}

TEST_CASE("load: the nearest known word is proposed") {
  text::Diagnostics diagnostics;
  rule::rules_from("recognizrs: []\n", diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].cure == "did you mean \"recognizers\"?");
  CHECK(diagnostics.items()[0].source_line == "recognizrs: []");
  CHECK(diagnostics.items()[0].file == "rules/test.yaml");
}

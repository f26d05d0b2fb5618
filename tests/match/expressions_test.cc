#include "match_of.h"

using namespace concord;
using namespace concord::match;
using All = std::vector<std::string>;

namespace {

const std::string examples = "examples: [{text: a, find: a}, {text: b, none: true}]";

std::string expression(const std::string& type, const std::string& regex,
                       const std::string& engine = "re2") {
  return "  - {id: " + type + ", type: " + type + ", patterns: [{regex: '" + regex +
         "', engine: " + engine + "}], " + examples + "}\n";
}

}  // namespace

TEST_CASE("expressions: named groups become pieces of the mention") {
  const std::string engine = GENERATE("re2", "boost");
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + expression("score", "(?<home>\\d+)-(?<away>\\d+)", engine));
  const Matched matches = matches_in(rules, {"Nothing here.", "They won 3-1, then 2-0."});
  CHECK(describe_mentions(matches) == All{"score:3-1 home=3 away=1", "score:2-0 home=2 away=0"});
  CHECK(matches.mentions[0].sentence == 1);
  CHECK(matches.tokens[matches.mentions[0].first].folded == "3");
}

TEST_CASE("expressions: a match that cuts a token is none") {
  const rule::RuleSet rules = rules_of("recognizers:\n" + expression("day", "\\b\\d\\d\\b"));
  CHECK(describe_mentions(matches_in(rules, {"It cost 14.3, on the 12 of June."})) ==
        All{"day:12"});
}

TEST_CASE(
    "expressions: they match where a sentence begins and ends, and before and behind figures") {
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + expression("sign", "\\B-\\d?") +
               expression("since", "\\bfrom \\d\\d\\b") + expression("team", "\\b\\d\\d x\\b"));
  CHECK(describe_mentions(
            matches_in(rules, {"-1", "fell -1", "- x", "from 12", "12 x", "from 12 x"})) ==
        All{"sign:-1", "sign:-1", "sign:-", "since:from 12", "team:12 x", "since:from 12",
            "team:12 x"});
}

TEST_CASE("expressions: their mentions fill holes, and compete with patterns of their type") {
  const rule::RuleSet rules = rules_of(
      "recognizers:\n" + recognizer("win", "won {s:score}") + expression("score", "\\d+-\\d+") +
      recognizer("score", "{a:numeral} - {b:numeral} - {c:numeral}", "s3"));
  CHECK(describe_mentions(matches_in(rules, {"They won 3-1."})) ==
        All{"win:won 3-1 s=3-1", "(score:3-1)"});
  CHECK(describe_mentions(matches_in(rules, {"A record of 45-7-2."})) ==
        All{"score:45-7-2 a=45 b=7 c=2"});
}

TEST_CASE("expressions: Boost looks around, inside its sentence") {
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + expression("n", "(?<!-)\\b\\d+\\b(?!%)", "boost"));
  CHECK(describe_mentions(matches_in(rules, {"-5 and 6% or 7", "8"})) == All{"n:7", "n:8"});
}

TEST_CASE("expressions: a group of a claim rule that covers a mention stands for it") {
  const rule::RuleSet rules = rules_of("recognizers:\n" + recognizer("figure", "{n:numeral}") +
                                       recognizer("percent", "{n:numeral} %") +
                                       "claims:\n  - {id: c, fact: f, kind: percent, patterns: "
                                       "[{regex: 'fell (?<value>\\d+%)'}], " +
                                       examples + "}\n");
  const Matched matches = matches_in(rules, {"It fell 5%."});
  REQUIRE(matches.claims.size() == 1);
  REQUIRE(matches.claims[0].captures.size() == 1);
  REQUIRE(matches.claims[0].captures[0].mention >= 0);
  CHECK(matches.mentions[static_cast<std::size_t>(matches.claims[0].captures[0].mention)].type ==
        "percent");
}

TEST_CASE("expressions: a Boost pattern that runs away is told once, and the rest goes on") {
  const rule::RuleSet rules = rules_of(
      "recognizers:\n" + expression("a", "(a|aa)+(?=b$)", "boost") + recognizer("t", "x y"));
  text::Diagnostics diagnostics;
  const std::string bad(5'000, 'a');
  const read::Document document = document_of({bad + " ab a", bad + " ab a", "x y"});
  const Matches matches = match::match(document, rules, diagnostics);
  CHECK(describe_mentions(matches) == All{"t:x y"});
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "runaway-pattern");
  CHECK(diagnostics.items()[0].file == "rules/test.yaml");
  CHECK(diagnostics.items()[0].where == text::Location{2, 41});
  CHECK_FALSE(diagnostics.has_errors());
}

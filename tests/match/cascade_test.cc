#include "match_of.h"

using namespace concord;
using namespace concord::match;
using All = std::vector<std::string>;

namespace {

const std::string claim_examples = "examples: [{text: a, find: a}, {text: b, none: true}]";

}  // namespace

TEST_CASE("cascade: a type is found before those that ask for it, whatever the order of rules") {
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + recognizer("price", "{a:amount} coins") +
               recognizer("amount", "{n:figure} (million|)") + recognizer("figure", "{d:numeral}"));
  CHECK(describe_mentions(matches_in(rules, {"It cost 5 million coins."})) ==
        All{"price:5 million coins a=5 million", "(amount:5 million n=5)", "(figure:5 d=5)"});
}

TEST_CASE("cascade: a captured mention carries its own pieces") {
  const rule::RuleSet rules = rules_of("recognizers:\n" + recognizer("price", "{a:amount} coins") +
                                       recognizer("amount", "{n:numeral} million"));
  const Matched matches = matches_in(rules, {"5 million coins"});
  REQUIRE(matches.mentions.size() == 2);
  const value::Piece& price = matches.mentions[0].piece;
  REQUIRE(price.pieces.size() == 1);
  CHECK(price.pieces[0].type == "amount");
  REQUIRE(price.pieces[0].find("n") != nullptr);
  CHECK(price.pieces[0].find("n")->text == "5");
}

TEST_CASE("cascade: what a recognizer captures as lead or tail is looked at and not taken") {
  const rule::RuleSet rules =
      rules_of("lexicon: {side: [tall, wide], noun: [height]}\nrecognizers:\n" +
               recognizer("size", "{n:numeral} m {tail:side}", "size.before") +
               recognizer("size", "{lead:noun} of? {lead:word}? {n:numeral} m", "size.after"));
  CHECK(describe_mentions(matches_in(rules, {"It is 9 m tall."})) ==
        All{"size:9 m n=9 tail=tall(tall)"});
  CHECK(describe_mentions(matches_in(rules, {"a height of about 9 m."})) ==
        All{"size:9 m lead=height(height) lead=about n=9"});
  CHECK(describe_mentions(matches_in(rules, {"It sold 9 m books."})) == All{});
}

TEST_CASE("cascade: of one type and length the mention of higher priority wins") {
  const auto rule = [](const std::string& id, const std::string& pattern, int priority) {
    return "  - {id: " + id + ", type: t, priority: " + std::to_string(priority) +
           ", patterns: ['" + pattern + "'], " + claim_examples + "}\n";
  };
  const auto winner = [&](int first, int second, const std::string& longer = "c") {
    const rule::RuleSet rules = rules_of("recognizers:\n" + rule("t.one", "a {x:word}", first) +
                                         rule("t.two", "{y:word} b " + longer + "?", second));
    const Matched matches = matches_in(rules, {"a b d"});
    REQUIRE(matches.mentions.size() == 1);
    return rules.rules[matches.mentions[0].rule].id;
  };
  CHECK(winner(50, 50) == "t.one");
  CHECK(winner(50, 51) == "t.two");
  CHECK(winner(51, 50) == "t.one");
  // a longer one wins whatever its priority
  CHECK(winner(90, 10, "d") == "t.two");
}

TEST_CASE("cascade: of one type the longest mention wins, then the earlier rule") {
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + recognizer("t", "a b", "t.one") +
               recognizer("t", "b c d", "t.two") + recognizer("t", "{x:word} c d", "t.three"));
  const Matched matches = matches_in(rules, {"a b c d"});
  CHECK(describe_mentions(matches) == All{"t:b c d"});
  REQUIRE(matches.mentions.size() == 1);
  CHECK(rules.rules[matches.mentions[0].rule].id == "t.two");
}

TEST_CASE(
    "cascade: mentions of different types at one place all stay, and the inner ones are marked") {
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + recognizer("u", "b") + recognizer("v", "b") +
               recognizer("w", "a b c") + recognizer("x", "c d"));
  const Matched matches = matches_in(rules, {"a b c d"});
  CHECK(describe_mentions(matches) == All{"w:a b c", "(v:b)", "(u:b)", "x:c d"});
}

TEST_CASE("cascade: wordings marked open give open mentions") {
  const rule::RuleSet rules = rules_of(
      "recognizers:\n  - {id: l, type: l, patterns: ['a b', {pattern: 'such as a', open: true}], " +
      claim_examples + "}\n");
  const Matched matches = matches_in(rules, {"a b, such as a"});
  REQUIRE(matches.mentions.size() == 2);
  CHECK_FALSE(matches.mentions[0].open);
  CHECK(matches.mentions[1].open);
}

TEST_CASE("cascade: claim rules capture mentions by their place in the sorted list") {
  const rule::RuleSet rules = rules_of(
      "recognizers:\n" + recognizer("percent", "{n:numeral} %") +
      "claims:\n  - {id: c, fact: f, key: [who], patterns: ['nothing', '{who:Capital} fell ...2 "
      "{value:percent}'], " +
      claim_examples + "}\n");
  const Matched matches = matches_in(rules, {"Up 3% at first, Corvo fell by 4%."});
  REQUIRE(matches.claims.size() == 1);
  const ClaimMatch& claim = matches.claims[0];
  CHECK(claim.pattern == 1);
  REQUIRE(claim.captures.size() == 2);
  CHECK(claim.captures[0].name == "who");
  CHECK(claim.captures[0].mention == -1);
  REQUIRE(claim.captures[1].mention >= 0);
  CHECK(matches.mentions[static_cast<std::size_t>(claim.captures[1].mention)].piece.text == "4%");
}

TEST_CASE("cascade: overlapping matches of one claim rule leave the longest") {
  const rule::RuleSet rules =
      rules_of("claims:\n  - {id: c, fact: f, patterns: ['b {value:word}', 'a b {value:word}'], " +
               claim_examples + "}\n  - {id: d, fact: g, patterns: ['b {value:word}'], " +
               claim_examples + "}\n");
  const Matched matches = matches_in(rules, {"a b c"});
  REQUIRE(matches.claims.size() == 2);
  CHECK(matches.claims[0].rule == 0);
  CHECK(matches.claims[0].pattern == 1);
  CHECK(matches.claims[1].rule == 1);
}

TEST_CASE("cascade: names fill holes of their type") {
  const rule::RuleSet rules = rules_of(
      "claims:\n  - {id: c, fact: f, patterns: ['{value:name} fell'], " + claim_examples + "}\n");
  const Matched matches = matches_in(rules, {"Yesterday the firm Corvo fell."});
  REQUIRE(matches.claims.size() == 1);
  REQUIRE(matches.claims[0].captures[0].mention >= 0);
  CHECK(matches.mentions[static_cast<std::size_t>(matches.claims[0].captures[0].mention)].type ==
        "name");
}

TEST_CASE("cascade: furniture is cut into tokens and not matched") {
  const rule::RuleSet rules = rules_of("recognizers:\n" + recognizer("t", "a b"));
  read::Document document = document_of({"a b", "a b"});
  document.blocks[0].furniture = true;
  text::Diagnostics diagnostics;
  const Matches matches = match::match(document, rules, diagnostics);
  CHECK(matches.tokens.size() == 4);
  REQUIRE(matches.mentions.size() == 1);
  CHECK(matches.mentions[0].sentence == 1);
}

TEST_CASE("cascade: a sentence without tokens and a document without sentences give nothing") {
  const rule::RuleSet rules = rules_of("recognizers:\n" + recognizer("t", "a b"));
  CHECK(matches_in(rules, {}).mentions.empty());
  CHECK(matches_in(rules, {"", " ", "a b"}).mentions.size() == 1);
}

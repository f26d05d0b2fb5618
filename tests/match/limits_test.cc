#include <random>

#include "match_of.h"

using namespace concord;
using namespace concord::match;

namespace {

std::string repeated(const std::string& word, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += word + " ";
  return text;
}

}  // namespace

TEST_CASE("limits: a pattern that would try for too long is cut off") {
  // "mid" stands right behind "start", and the words are shared out among the loops in all other ways before
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + recognizer("t", "start {x:word}* {y:word}* mid end"));
  const auto found = [&](int words) {
    return matches_in(rules, {"start mid end " + repeated("a", words)}).mentions.size();
  };
  CHECK(found(20) == 1);
  CHECK(found(100) == 0);  // some five times the steps that a pattern may take
}

TEST_CASE("limits: one sentence of a hundred thousand words is matched") {
  const rule::RuleSet rules = rules_of("recognizers:\n" + recognizer("t", "{n:numeral} ...9 end") +
                                       recognizer("u", "the ...4 {n:numeral}"));
  const Matched matches = matches_in(rules, {repeated("the 5 cats", 33'000) + "5 end"});
  CHECK(matches.mentions.size() == 33'000 + 1);
}

TEST_CASE("limits: a list of a hundred thousand items is given up but for its end") {
  const rule::RuleSet rules =
      rules_of("recognizers:\n" + recognizer("l", "{i:word} (, {i:word})+"));
  const Matched matches = matches_in(rules, {repeated("item,", 100'000)});
  REQUIRE(matches.mentions.size() == 1);
  const Mention& end = matches.mentions.front();
  CHECK(end.last + 1 == matches.tokens.size());  // of which the last is a comma
  CHECK(end.last - end.first > 100);
  CHECK(end.last - end.first < 10'000);
}

TEST_CASE("limits: whatever the text, the same text gives the same matches in place") {
  const rule::RuleSet rules =
      rules_of("lexicon: {m: {over: [more than], up: [up to]}}\nrecognizers:\n" +
               recognizer("n", "{d:numeral} (million|)") + recognizer("p", "{m:m}? {n:n} %") +
               recognizer("r", "({a:n}|{b:p}) ...2 (to|-) {c:n}"));
  std::mt19937 random(23);
  std::size_t mentions = 0;
  const std::string parts[] = {"5",  "7.5", "million", "%",     "more than", "up to",
                               "to", "-",   ",",       "Corvo", "\xc3"};
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 30; ++i)
      text += parts[random() % std::size(parts)] + (random() % 3 == 0 ? "" : " ");
    const Matched once = matches_in(rules, {text});
    const Matched again = matches_in(rules, {text});
    INFO(text);
    CHECK(describe_mentions(once) == describe_mentions(again));
    mentions += once.mentions.size();
    for (const Mention& mention : once.mentions) {
      CHECK(mention.first < mention.last);
      CHECK(mention.span.begin == once.tokens[mention.first].span.begin);
      CHECK(mention.span.end == once.tokens[mention.last - 1].span.end);
      CHECK(text.substr(mention.span.begin, mention.span.size()) == mention.piece.text);
    }
  }
  CHECK(mentions > 1000);
}

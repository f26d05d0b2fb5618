#include "match_of.h"

using namespace concord;
using namespace concord::match;

namespace {

const std::string vocabulary = R"yaml(
lexicon:
  month: {June: 6, May: 5}
  scale: {million: 6, billion: 9, bn: 9}
  modifier: {over: [more than, over], at-least: [no fewer than]}
  unit-word: {mile: mile, square mile: square-mile}
families:
  rise: {verbs: ["rise (rose, risen)", "shoot up (shot up)"], words: [up]
}
units:
  - {id: megawatt, dimension: power, symbols: [MW]}
  - {id: milliwatt, dimension: power, symbols: [mW]}
recognizers:
)yaml";

// What a single pattern finds in one sentence.
std::vector<std::string> found(const std::string& pattern, const std::string& sentence) {
  std::string quoted;
  for (const char c : pattern) quoted += c == '\'' ? std::string("''") : std::string(1, c);
  return describe_mentions(matches_in(rules_of(vocabulary + recognizer("t", quoted)), {sentence}));
}

using All = std::vector<std::string>;

}  // namespace

TEST_CASE("match: a pattern finds what it says and captures its holes") {
  const auto [pattern, sentence, expected] = GENERATE(table<std::string, std::string, All>({
      {"shares rose", "the shares ROSE today.", {"t:shares ROSE"}},
      {"shares rose", "The shares that rose.", {}},
      {"{n:numeral} people", "12 people and 9 cats", {"t:12 people n=12"}},
      {"{numeral} people", "12 people", {"t:12 people numeral=12"}},
      {"{m:month} {d:numeral}",
       "on June 12 and may 3",
       {"t:June 12 m=June(6) d=12", "t:may 3 m=may(5) d=3"}},
      {"@rise by", "It has risen by a third, and shot up by half.", {"t:risen by", "t:shot up by"}},
      {"{how:family} by", "It shot up by half.", {"t:shot up by how=shot up(rise)"}},
      {"(stock|shares) fell", "Its stock fell; shares fell.", {"t:stock fell", "t:shares fell"}},
      {"the (big|) dog", "the dog and the big dog", {"t:the dog", "t:the big dog"}},
      {"a big? dog", "a dog, a big dog, a big big dog", {"t:a dog", "t:a big dog"}},
      {"a very* good dog",
       "a good dog, a very very good dog",
       {"t:a good dog", "t:a very very good dog"}},
      {"so+ good", "so so good, good", {"t:so so good"}},
      {"(a b)+ c", "a b a b c", {"t:a b a b c"}},
      {"(a b|c|d+)? e f",
       "a b e f; c e f; d d e f; e f; a e; c f",
       {"t:a b e f", "t:c e f", "t:d d e f", "t:e f"}},
      {"(from)? {m:month} to {l:month}",
       "from June to May, May to June, from May",
       {"t:from June to May m=June(6) l=May(5)", "t:May to June m=May(5) l=June(6)"}},
      {"(more {w:word}|{n:numeral}) people",
       "more old people, 5 people, more people",
       {"t:more old people w=old", "t:5 people n=5"}},
      {"from ...2 to", "from here to there", {"t:from here to"}},
      {"from ...2 to", "from a b to", {"t:from a b to"}},
      {"from ...2 to", "from a b c to", {}},
      {"from ...3 to", "from to to", {"t:from to"}},
      {"{n:numeral} _ {s:scale}", "14bn, 15 bn", {"t:14bn n=14 s=bn(9)"}},
      {"{n:numeral} {s:scale}", "14bn, 15 bn", {"t:14bn n=14 s=bn(9)", "t:15 bn n=15 s=bn(9)"}},
      {"^ shares", "Shares and shares", {"t:Shares"}},
      {"shares $", "shares of shares.\"", {"t:shares"}},
      {"shares $", "shares of", {}},
      {"co-founder", "the co-founder, the co - founder", {"t:co-founder"}},
      {"U.S. firms", "two U.S. firms", {"t:U.S. firms"}},
      {"{who:Capital} 's", "Corvo's and the dog's", {"t:Corvo's who=Corvo"}},
      {"the dog 's tail", "the dog\u2019s tail", {"t:the dog\u2019s tail"}},
      {"{x:token} {y:token} \\?", "Why not?", {"t:Why not? x=Why y=not"}},
      {"\\$ _ {n:numeral}", "$5 and $ 6", {"t:$5 n=5"}},
      {"{i:word} (, {i:word})+ and {i:word}",
       "red, blue, green and black",
       {"t:red, blue, green and black i=red i=blue i=green i=black"}},
      {"{m:modifier} {n:numeral}",
       "more than 5, no fewer than 6",
       {"t:more than 5 m=more than(over) n=5", "t:no fewer than 6 m=no fewer than(at-least) n=6"}},
      {"{n:numeral} {u:unit-word}",
       "5 square mile",
       {"t:5 square mile n=5 u=square mile(square-mile)"}},
      {"{n:numeral} {u:unit-symbol}",
       "5 MW, 6 mW, 7 mw",
       {"t:5 MW n=5 u=MW(megawatt)", "t:6 mW n=6 u=mW(milliwatt)"}},
      {"{n:numeral} (but not (per cent | dogs)) {w:word}",
       "5 per cent, 6 dogs, 7 cats, 8 per day",
       {"t:7 cats n=7 w=cats", "t:8 per n=8 w=per"}},
      {"{n:numeral} (but not ...2 cats)", "5 red old cats, 6 dogs", {"t:6 n=6"}},
      {"(but not @rise) {w:word} by", "risen by, going by", {"t:going by w=going"}},
      {"the {w:word} (but not (but not fell) {x:word}) fell",
       "the sea fell",
       {"t:the sea fell w=sea"}},
      {"~5", "~5", {"t:~5"}},
      {"Zürich", "in ZÜRICH now", {"t:ZÜRICH"}},
  }));
  INFO(pattern << " on " << sentence);
  CHECK(found(pattern, sentence) == expected);
}

TEST_CASE("match: a pattern gives back what it took to let the rest match") {
  CHECK(found("{a:word}* end", "one two end") == All{"t:one two end a=one a=two"});
  CHECK(found("{a:word}? {b:word} $", "x y") == All{"t:x y a=x b=y"});
  CHECK(found("{a:word}? {b:word} \\.", "y.") == All{"t:y. b=y"});
  CHECK(found("(a|a b) c", "a b c") == All{"t:a b c"});
}

TEST_CASE("match: a pattern that begins with any word is found by what follows") {
  CHECK(found("{a:word} {b:Capital} , {c:word}", "one Two, three, four Five, six") ==
        All{"t:one Two, three a=one b=Two c=three", "t:four Five, six a=four b=Five c=six"});
  CHECK(found("{a:token} _ (% |! \\.)", "5%, 6 %!.") == All{"t:5% a=5", "t:%!. a=%"});
  CHECK(found("{a:word} b*", "a b") == All{"t:a b a=a"});
  CHECK(found("{a:word} , {b:word}", ", x") == All{});
}

TEST_CASE("match: what stands behind the beginning of a pattern counts from its last word") {
  const auto [pattern, sentence, expected] = GENERATE(table<std::string, std::string, All>({
      {"{m:modifier} cats", "more than cats, more cats", {"t:more than cats m=more than(over)"}},
      {"{m:modifier} ...1 cats", "over 9 cats", {"t:over 9 cats m=over(over)"}},
      {"{m:modifier} ...1 cats", "more than 9 cats", {"t:more than 9 cats m=more than(over)"}},
      {"{m:modifier} ...1 cats", "more than 9 old cats", {}},
      {"(@rise|the) ...2 by", "shot up again and by", {"t:shot up again and by"}},
      {"(@rise|the) ...2 by", "the a b c by", {}},
      {"(the|a|an) (cats|dogs|{n:numeral})", "a the dogs, an 8", {"t:the dogs", "t:an 8 n=8"}},
      {"{a:word} _ % {m:modifier} 5", "x% over 5", {"t:x% over 5 a=x m=over(over)"}},
      {"cats ...3 cats", "cats and cats", {"t:cats and cats"}},
      {"the {a:word} cats", "the the cats, the cats", {"t:the the cats a=the"}},
      {"(the|a) {a:word} ...1 {m:modifier}",
       "the so cats so over, a so so over",
       {"t:a so so over a=so m=over(over)"}},
      {"cats ...3 dogs", "dogs and cats", {}},
      {"up over", "so up over", {"t:up over"}},
  }));
  // the same where a sentence is longer than a word of bits, or just as long
  const int before = GENERATE(0, 57, 61, 62, 63, 64, 130);
  std::string words;
  for (int i = 0; i < before; ++i) words += "so ";
  INFO(pattern << " on " << sentence << " behind " << before << " words");
  CHECK(found(pattern, words + sentence) == expected);
}

TEST_CASE("match: classes of common words, for which a sentence is searched when a pattern asks") {
  const std::string words =
      "lexicon:\n  frequent-word: {grammar: [to, or, the, of, '-']}\n"
      "  link: {until: [to, '-', or to], part: [of]}\n  farther: {far: [to the, "
      "the]}\nrecognizers:\n";
  const auto [pattern, sentence, expected] = GENERATE(table<std::string, std::string, All>({
      {"{n:numeral} {l:link} {m:numeral}",
       "5 to 6, 7-8, 9 the 10",
       {"t:5 to 6 n=5 l=to(until) m=6", "t:7-8 n=7 l=-(until) m=8"}},
      {"{n:numeral} {l:link} {m:numeral}", "9 or to 10", {"t:9 or to 10 n=9 l=or to(until) m=10"}},
      {"{n:numeral} ({frequent-word}|x) {m:numeral}",
       "5 or 6, 5 x 6",
       {"t:5 or 6 n=5 frequent-word=or(grammar) m=6", "t:5 x 6 n=5 m=6"}},
      {"{n:numeral} ({link}|{farther}) {m:numeral}",
       "5 to the 6",
       {"t:5 to the 6 n=5 farther=to the(far) m=6"}},
      {"{n:numeral} {l:link} {m:numeral}", "5 x 6", {}},
  }));
  const rule::RuleSet rules = rules_of(words + recognizer("t", pattern));
  REQUIRE(!rules.compiled->sought.empty());
  const int before = GENERATE(0, 58, 60, 63, 130);
  std::string text;
  for (int i = 0; i < before; ++i) text += "so ";
  INFO(pattern << " on " << sentence << " behind " << before << " words");
  CHECK(describe_mentions(matches_in(rules, {text + sentence})) == expected);
}

TEST_CASE("match: matches stay inside their sentence") {
  const rule::RuleSet rules = rules_of(vocabulary + recognizer("t", "one ...5 two"));
  CHECK(describe_mentions(matches_in(rules, {"Only one", "and two."})).empty());
}

TEST_CASE(
    "match: between the headings of a table and its cell a word such as \"is\" is understood") {
  const rule::RuleSet rules = rules_of("lexicon: {border-word: [is, of]}\nrecognizers:\n" +
                                       recognizer("t", "(depth|version) (is|of) {n:numeral}"));
  const auto found_in = [&](const std::string& text, std::uint32_t own) {
    auto document = document_of({text});
    const auto size = static_cast<std::uint32_t>(text.size());
    if (own > 0) document.blocks.front().own = {own, size};
    text::Diagnostics diagnostics;
    return describe_mentions(concord::match::match(document, rules, diagnostics));
  };
  CHECK(found_in("Harbour\tDepth\t14", 14) == All{"t:Depth\t14 n=14"});
  CHECK(found_in("Harbour\tDepth\tis 14", 14) == All{"t:Depth\tis 14 n=14"});
  CHECK(found_in("Harbour Depth 14", 0).empty());
  CHECK(found_in("Depth\tHarbour\t14", 14).empty());
  const auto cells = rules_of("lexicon: {border-word: [is, of]}\nrecognizers:\n" +
                              recognizer("t", "(is|was) {n:numeral} metres"));
  auto document = document_of({"Depth\t14 metres"});
  document.blocks.front().own = {6, 15};
  text::Diagnostics diagnostics;
  CHECK(describe_mentions(concord::match::match(document, cells, diagnostics)) ==
        All{"t:14 metres n=14"});
}

#include "match_of.h"

using namespace concord;
using namespace concord::match;

TEST_CASE("tokens: each knows its sentence, its folded form and its place") {
  const rule::RuleSet rules = rules_of("lexicon: {}");
  const Matched matches = matches_in(rules, {"Shares ROSE 9%.", "Why?"});
  REQUIRE(matches.tokens.size() == 7);
  CHECK(matches.sentence_tokens == std::vector<std::uint32_t>{0, 5, 7});
  CHECK(matches.tokens[1].folded == "rose");
  CHECK(matches.tokens[1].capital);
  CHECK(matches.tokens[2].kind == TokenKind::numeral);
  CHECK(matches.tokens[3].glued);
  CHECK(matches.tokens[5].sentence == 1);
  CHECK(matches.tokens[5].span == text::Span{16, 19});
}

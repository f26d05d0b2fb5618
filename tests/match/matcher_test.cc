#include "match_of.h"

using namespace concord;
using namespace concord::match;

namespace {

const rule::RuleSet& rules() {
  static const rule::RuleSet set = rules_of(
      "lexicon:\n  month: {\"6\": [June]}\n  stand-in: {firm: [the firm]}\n"
      "recognizers:\n" +
      recognizer("amount", "{n:numeral} (coins|mice)") +
      recognizer("price", "{a:amount} in {month}"));
  return set;
}

// Everything that is said of a document, as text.
std::string describe(const Matches& matches) {
  std::string all;
  for (const Token& token : matches.tokens) all.append(token.folded).append("|");
  for (const Term& term : matches.all_terms()) all.append(matches.value_of(term)).append(";");
  for (const Mention& mention : matches.mentions) {
    all.append(mention.type).append("=").append(mention.piece.text).append(" ");
  }
  return all;
}

std::string word(std::uint32_t number) {
  std::string letters;
  for (; number > 0; number /= 26) letters += static_cast<char>('a' + number % 26);
  return "Q" + letters;
}

TEST_CASE("matcher: what it read before changes nothing") {
  const std::vector<std::vector<std::string>> texts = {
      {"Corvo paid 5 coins in June.", "The firm Corvo paid."},
      {},
      {"PAID 5 mice, and Corvo 6 coins.", "the Firm CORVO"},
      {"The firm."},
      {"We saw sarn. Sarn Quill paid."},
      {"Sarn Quill paid.", "Quill was there."},
      {"We saw sARN, not Sarn Quill. Sarn\u2019s mice."},
      {"Sarn is 5 mice.", "Paying Sarn Quill, it lost."},
  };
  Matcher used(rules());
  for (int round = 0; round < 3; ++round) {
    for (const auto& sentences : texts) {
      const read::Document document = document_of(sentences);
      text::Diagnostics diagnostics;
      const std::string fresh = describe(match::match(document, rules(), diagnostics));
      CHECK(describe(used.match(document, diagnostics)) == fresh);
    }
    // so many words that those seen first are forgotten
    std::vector<std::string> many;
    for (std::uint32_t i = 0; i < 40'000; i += 10) {
      many.emplace_back();
      for (std::uint32_t j = i; j < i + 10; ++j) many.back() += word(j) + " ";
    }
    const read::Document document = document_of(many);
    text::Diagnostics diagnostics;
    CHECK(used.match(document, diagnostics).tokens.size() == 40'000);
  }
}

TEST_CASE("matcher: matches that were taken stay") {
  Matcher matcher(rules());
  const read::Document document = document_of({"Corvo paid 5 coins in June to Xanthippe."});
  const read::Document other = document_of({"Sarn paid 6 mice to Bromwich, not Pellinore."});
  text::Diagnostics diagnostics;
  const std::string before = describe(matcher.match(document, diagnostics));
  const Matches kept = matcher.take();
  matcher.match(other, diagnostics);
  CHECK(describe(kept) == before);
}

}  // namespace

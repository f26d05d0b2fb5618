#include "rule/tokenize.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace concord;
using rule::RawToken;
using rule::TokenKind;

namespace {

// Tokens with their kinds and joints: "14.3#" is a numeral, "$!" a symbol, "~" stands before a
// glued token.
std::string describe(const std::string& text) {
  std::vector<RawToken> tokens;
  rule::tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  std::string all;
  for (const RawToken& token : tokens) {
    if (!all.empty()) all += ' ';
    if (token.glued) all += '~';
    all += text.substr(token.span.begin, token.span.size());
    if (token.kind == TokenKind::numeral) all += '#';
    if (token.kind == TokenKind::symbol) all += '!';
  }
  return all;
}

}  // namespace

TEST_CASE("tokenize: words, numerals and symbols are cut where a reader would cut them") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"  two\twords\n", "two words"},
      {"14.3 billion", "14.3# billion"},
      {"$14.3bn", "$! ~14.3# ~bn"},
      {"US$4.7bn", "US ~$! ~4.7# ~bn"},
      {"8,712,721 people", "8,712,721# people"},
      {"1,2 or 1,2345", "1,2# or 1# ~,! ~2345#"},
      {"22,24,26", "22# ~,! ~24# ~,! ~26#"},
      {"12,34,567.89", "12,34,567.89#"},
      {"1'250'000 of 1'25", "1'250'000# of 1# ~'! ~25#"},
      {"1'250'00", "1# ~'! ~250# ~'! ~00#"},
      {"1.234.567,5", "1.234.567,5#"},
      {"1.234.567", "1.234# ~.! ~567#"},
      {"4e14 9.8e-3 1.3e6", "4e14# 9.8e-3# 1.3e6#"},
      {"4e 4e14x 7e7", "4# ~e 4# ~e14x 7# ~e7"},
      {"1234,567", "1234# ~,! ~567#"},
      {"816 000", "816# 000#"},
      {".40 calibre", ".40# calibre"},
      {"(.5)", "(! ~.5# ~)!"},
      {"5.4.1", "5.4# ~.! ~1#"},
      {"St.40", "St ~.! ~40#"},
      {"It cost 5.", "It cost 5# ~.!"},
      {"1:27 and 3-1", "1# ~:! ~27# and 3# ~-! ~1#"},
      {"32-year-old", "32# ~-! ~year ~-! ~old"},
      {"9AM", "9# ~AM"},
      {"Q3 H1N1 A320neo", "Q3 H1N1 A320neo"},
      {"don't O'Brien rock'n'roll", "don't O'Brien rock'n'roll"},
      {"Tamarin's plan", "Tamarin ~'s plan"},
      {"TAMARIN'S", "TAMARIN ~'S"},
      {"Tamarin\u2019s", "Tamarin ~\u2019s"},
      {"companies' 'quoted'", "companies ~'! '! ~quoted ~'!"},
      {"'sorry'", "'! ~sorry ~'!"},
      {"the U.S. is", "the U.S. is"},
      {"U.S.-based", "U.S. ~-! ~based"},
      {"at 9 a.m. or 5 p.m", "at 9# a.m. or 5# p.m"},
      {"J.K. Moss and J. Moss", "J.K. Moss and J ~.! Moss"},
      {"St. Ana", "St ~.! Ana"},
      {"Zürich's Ñandú", "Zürich ~'s Ñandú"},
      {"9%\u00a0up", "9# ~%! up"},
      {"2010\u20132012", "2010# ~\u2013! ~2012#"},
      {"3½", "3# ~½!"},
      {"foo_bar", "foo ~_! ~bar"},
      {"'s", "'s"},
      {"...", ".! ~.! ~.!"},
  }));
  INFO(text);
  CHECK(describe(text) == expected);
}

TEST_CASE("tokenize: only the first letter decides whether a word is capitalised") {
  std::vector<RawToken> tokens;
  const std::string text = "Acorn iPhone Élan 9AM $";
  rule::tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  std::vector<bool> capitals;
  for (const RawToken& token : tokens) capitals.push_back(token.capital);
  CHECK(capitals == std::vector<bool>{true, false, true, false, true, false});
}

TEST_CASE("tokenize: a range is cut as if nothing stood around it") {
  const std::string text = "14:300 don't";
  std::vector<RawToken> tokens;
  rule::tokenize(text, {1, 4}, tokens);
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[0].span == text::Span{1, 2});
  CHECK(tokens[2].span == text::Span{3, 4});
}

namespace {

// Twelve pieces that make all kinds of tokens, one after the other.
std::string random_text(std::mt19937& random) {
  const std::string parts[] = {"a", "B", "abcdefgh", "ij", "\u00e9", "7", ",",  ".",
                               "'", "s", "\u2019",   " ",  "-",      "$", "US", "000"};
  std::string text;
  for (int i = 0; i < 12; ++i) text += parts[random() % std::size(parts)];
  return text;
}

std::vector<RawToken> cut(std::string_view text, text::Span range) {
  std::vector<RawToken> tokens;
  rule::tokenize(text, range, tokens);
  return tokens;
}

}  // namespace

TEST_CASE("tokenize: what stands behind a text changes none of its tokens") {
  std::mt19937 random(11);
  for (int round = 0; round < 4000; ++round) {
    const std::string text = random_text(random);
    const auto size = static_cast<std::uint32_t>(text.size());
    const auto alone = cut(text, {0, size});
    const auto within = cut(text + random_text(random), {0, size});
    INFO(text);
    REQUIRE(alone.size() == within.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
      CHECK(alone[i].span == within[i].span);
      CHECK(alone[i].head == within[i].head);
      CHECK(alone[i].kind == within[i].kind);
      CHECK(alone[i].glued == within[i].glued);
    }
  }
}

TEST_CASE("tokenize: of which kind a token is can be seen from its letters alone") {
  std::mt19937 random(13);
  std::map<std::string, std::pair<rule::TokenKind, bool>> known;
  for (int round = 0; round < 4000; ++round) {
    const std::string text = random_text(random);
    for (const RawToken& token : cut(text, {0, static_cast<std::uint32_t>(text.size())})) {
      const std::string letters = text.substr(token.span.begin, token.span.size());
      const std::pair seen{token.kind, token.capital};
      INFO(text);
      CHECK(known.try_emplace(letters, seen).first->second == seen);
    }
  }
}

TEST_CASE("tokenize: the head of a token is its first eight bytes") {
  const std::string text = "ab, abcdefgh abcdefghi \u00e9.";
  const auto tokens = cut(text, {0, static_cast<std::uint32_t>(text.size())});
  REQUIRE(tokens.size() == 6);
  CHECK(tokens[0].head == 0x6261U);
  CHECK(tokens[1].head == 0x2CU);
  CHECK(tokens[2].head == 0x6867666564636261U);
  CHECK(tokens[3].head == tokens[2].head);
  CHECK(tokens[4].head == 0xA9C3U);
}

TEST_CASE("tokenize: tokens cover every character but blanks, in order, whatever the text") {
  std::mt19937 random(7);
  const std::string parts[] = {"a",      "B", "é", "7", ",",      ".",   "'",
                               "\u2019", "s", " ", "-", "\u20ac", "000", "\xff"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += parts[random() % std::size(parts)];
    std::vector<RawToken> tokens;
    rule::tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
    std::uint32_t at = 0;
    for (const RawToken& token : tokens) {
      INFO(text);
      REQUIRE(token.span.begin >= at);
      REQUIRE(token.span.end > token.span.begin);
      CHECK(text.substr(at, token.span.begin - at).find_first_not_of(' ') == std::string::npos);
      at = token.span.end;
    }
    CHECK(text.substr(at).find_first_not_of(' ') == std::string::npos);
  }
}

TEST_CASE("tokenize: phrases are folded, cut and joined with one blank") {
  CHECK(rule::canonical_phrase("More  Than") == "more than");
  CHECK(rule::canonical_phrase("U.S.") == "u.s.");
  CHECK(rule::canonical_phrase("US$") == "us $");
  CHECK(rule::canonical_phrase("co\u2011founder") == "co - founder");
  CHECK(rule::canonical_phrase("  ").empty());
  CHECK(rule::exact_phrase("MW/h") == "MW / h");
}

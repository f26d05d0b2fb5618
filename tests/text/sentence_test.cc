#include "text/sentence.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace concord::text;

namespace {

std::vector<std::string> split(const std::string& text) {
  static const Abbreviations abbreviations = {"sen", "lt",     "corp",  "e.g",      "no #",
                                              "gov", "corp <", "< the", "> monday", "> et"};
  std::vector<std::string> out;
  const Span block{0, static_cast<std::uint32_t>(text.size())};
  for (const Span span : split_sentences(text, block, abbreviations)) {
    out.push_back(text.substr(span.begin, span.size()));
  }
  return out;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("sentence: text splits at stops that end a sentence") {
  const Sentences cases[] = {
      {"It rose.", "It fell!", "Did it?", "Yes."},
      {"He waited… And then he left."},
      {"The fleet left at 2 p.m.", "Jones saw it go."},
      {"“It is done.”", "She left."},
      {"\"It is done.\"", "She left."},
      {"(It was late.)", "She left."},
      {"It fell by half.[12]", "Nobody knew why."},
      {"It cost 30.", "12 people paid."},
      {"It melts at 310 °C.", "World output is small."},
      {"It fell to 20 C.", "The price is known."},
      {"He said no.", "Then he left."},
      {"They sold it.", "€5 was the price."},
      {"It was sold to Example Corp.", "The price is known."},
      {"He lives in the U.S.", "The price is known."},
      {"“It is done.\"", "The price is known."},
  };
  for (const Sentences& expected : cases) {
    std::string text;
    for (const std::string& sentence : expected) text += (text.empty() ? "" : " ") + sentence;
    if (expected.size() == 1) {
      CHECK(split(text).size() == 2);  // an ellipsis before a capital
    } else {
      CHECK(split(text) == expected);
    }
  }
}

TEST_CASE("sentence: a stop inside a word, a name or a number ends nothing") {
  const std::string cases[] = {
      "Sen. Brown met Lt. Gov. Green.",
      "J. R. Brown won.",
      "The U.S. Senate voted.",
      "It rose 3.5 percent to 1.25 dollars.",
      "See page No. 7 of it.",
      "It is sold as No. £5 there.",
      "It has many parts (e.g. Wheels).",
      "The then-Sen. Brown won.",
      "It was late ... and dark.",
      "He asked “why?” and left.",
      "Visit example.org today.",
      "It won! — said nobody.",
      "It left at 1:30 a.m. Monday morning, or 1:35 a.m. ET.",
      "It left at 1:30 a.m. (0530 GMT) on Monday.",
      "Example Corp. Chairman Brown won in Example Corp. offices.",
      "It fell. ...",
  };
  for (const std::string& text : cases) CHECK(split(text) == Sentences{text});
}

TEST_CASE("sentence: an opening quotation mark may follow a stop at once") {
  CHECK(split("She nodded.“We won.”") == Sentences{"She nodded.", "“We won.”"});
  CHECK(split("She nodded.\"We won.\" He left.") ==
        Sentences{"She nodded.", "\"We won.\"", "He left."});
}

TEST_CASE("sentence: blanks around a sentence are no part of it") {
  CHECK(split("  One.\u00A0 Two.  ") == Sentences{"One.", "Two."});
  CHECK(split("   ").empty());
}

TEST_CASE("sentence: only the block is split, and only the block is looked at") {
  const std::string text = "Sen. One. Two. Three.";
  const auto spans = split_sentences(text, {3, 9}, {"sen"});
  REQUIRE(spans.size() == 2);
  CHECK(spans[1] == Span{5, 9});
}

TEST_CASE("sentence: what is too long for one is read in pieces, of which none cuts a word") {
  std::string text;
  while (text.size() < 5 * longest_sentence) text += "lorem 12,345.67 ipsüm ";
  text += "end";
  const Sentences pieces = split(text);
  CHECK(pieces.size() > 5);
  std::string joined;
  for (const std::string& piece : pieces) {
    CHECK(piece.size() <= longest_sentence);
    joined += (joined.empty() ? "" : " ") + piece;
  }
  CHECK(joined == text);
}

TEST_CASE("sentence: without a blank it is cut behind a mark, and in the middle of no character") {
  struct Row {
    std::string part;
    std::size_t longest;
  };
  const Row rows[] = {{"ü", 4 * longest_sentence + 1}, {"12;", longest_sentence + 3}};
  for (const Row& row : rows) {
    std::string text;
    while (text.size() < 40 * longest_sentence) text += row.part;
    std::string joined;
    for (const std::string& piece : split(text)) {
      CHECK(piece.size() <= row.longest);
      CHECK(piece.starts_with(row.part));
      joined += piece;
    }
    CHECK(joined == text);
  }
}

TEST_CASE("sentence: a figure of any length stays whole") {
  const std::string digits(2 * longest_sentence, '9');
  CHECK(split("It holds " + digits + " atoms").front().find(digits) != std::string::npos);
}

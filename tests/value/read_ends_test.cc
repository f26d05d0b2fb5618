#include "value/read_ends.h"

#include <catch2/catch.hpp>

#include "pieces.h"

using namespace concord::value;

namespace {

const Vocabulary vocabulary = [] {
  Vocabulary known;
  known.units = &some_units();
  return known;
}();

// Pieces look into one text, as those of an article do.
Piece words(const char* name, std::string_view text, std::string_view part,
            std::vector<Piece> pieces = {}, const char* entry = "") {
  Piece piece = node(name, std::move(pieces));
  piece.text = text.substr(text.find(part), part.size());
  piece.entry = entry;
  return piece;
}

Piece amount(const char* name, std::string_view text, std::string_view part) {
  return words(name, text, part, {words("digits", text, part)});
}

std::string both(const char* type, const Piece& mention) {
  const auto ends = read_ends(type, mention, vocabulary);
  return ends ? to_string(ends->first) + "; " + to_string(ends->second) : "nothing";
}

}  // namespace

TEST_CASE("ends: each figure has its own unit, or that of the other") {
  const std::string_view text = "from 5 to 3 per cent";
  Piece mention = node("percent", {amount("low", text, "5"), amount("high", text, "3"),
                                   words("unit", text, "per cent", {}, "percent")});
  mention.text = text.substr(5);
  CHECK(both("percent", mention) == "5 %; 3 %");
  const auto ends = read_ends("percent", mention, vocabulary);
  REQUIRE(ends);
  CHECK(ends->first_words == "5");
  CHECK(ends->second_words == "3 per cent");
  CHECK(ends->joint == " to ");
  CHECK_FALSE(ends->own_units);
  CHECK(to_string(*between(*ends)) == "3–5 %");
}

TEST_CASE("ends: figures of one kind in two units lie between each other, others do not") {
  const std::string_view text = "18 inches to 2 feet or 3 months";
  const auto pair = [&](std::string_view number, std::string_view unit, const char* id) {
    Piece mention =
        node("measure", {amount("low", text, "18"), words("low-unit", text, "inches", {}, "inch"),
                         amount("high", text, number), words("unit", text, unit, {}, id)});
    mention.text = text;
    return read_ends("measure", mention, vocabulary);
  };
  const auto lengths = pair("2", "feet", "foot");
  REQUIRE(lengths);
  CHECK(lengths->own_units);
  CHECK(lengths->first_words == "18 inches");
  CHECK(to_string(*between(*lengths)) == "18–24 inch");
  const auto strangers = pair("3", "months", "month");
  REQUIRE(strangers);
  CHECK_FALSE(between(*strangers));
}

TEST_CASE("ends: a first figure without a scale shares that of the second where it fits") {
  const std::string_view text = "5 to 3 billion";
  const auto with_low = [&](std::string_view low) {
    Piece mention = node(
        "number", {amount("low", text, low),
                   words("high", text, "3 billion",
                         {words("digits", text, "3"), words("scale", text, "billion", {}, "9")})});
    mention.text = text;
    return both("number", mention);
  };
  CHECK(with_low("5") == "5,000,000,000; 3,000,000,000");
  const std::string_view far = "500 to 3 billion";
  Piece mention =
      node("number", {amount("low", far, "500"),
                      words("high", far, "3 billion",
                            {words("digits", far, "3"), words("scale", far, "billion", {}, "9")})});
  mention.text = far;
  CHECK(both("number", mention) == "500; 3,000,000,000");
}

TEST_CASE("ends: a second end behind a dash may leave out what it shares with the first") {
  const auto pair = [](std::string_view text, std::string_view low, std::string_view high) {
    Piece mention = node("number", {amount("low", text, low), amount("high", text, high)});
    mention.text = text;
    return both("number", mention);
  };
  CHECK(pair("125.74-76", "125.74", "76") == "125.74; 125.76");
  CHECK(pair("1.1700–1702", "1.1700", "1702") == "1.1700; 1.1702");
  CHECK(pair("125.98-03", "125.98", "03") == "125.98; 126.03");
  CHECK(pair("2-3,000", "2", "3,000") == "2,000; 3,000");
  CHECK(pair("5-3,000", "5", "3,000") == "5; 3,000");
  CHECK(pair("0.05-10", "0.05", "10") == "0.05; 10");
  CHECK(pair("2.5-7", "2.5", "7") == "2.5; 7");
  CHECK(pair("125.74 to 76", "125.74", "76") == "125.74; 76");
}

TEST_CASE("ends: a mention of one number has none") {
  CHECK(both("number", node("number", {digits("5")})) == "nothing");
}

#include <catch2/catch.hpp>

#include "pieces.h"

using namespace concord::value;

TEST_CASE("number: digits, words and scales add up") {
  struct Row {
    std::vector<Piece> pieces;
    const char* value;
  };
  const Row row = GENERATE(values<Row>({
      {{digits("8,712,721")}, "8,712,721"},
      {{digits("816 000")}, "816,000"},
      {{digits("14.3"), scale("9")}, "14,300,000,000"},
      {{word("20"), word("3")}, "23"},
      {{word("2"), scale("2"), word("5")}, "205"},
      {{word("2"), scale("2"), word("5"), scale("3"), word("7")}, "205,007"},
      {{scale("6")}, "1,000,000"},
      {{leaf("plus", "half", "1/2"), scale("6")}, "500,000"},
      {{word("1"), leaf("plus", "half", "1/2"), scale("6")}, "1,500,000"},
      {{word("2"), leaf("times", "dozen", "12")}, "24"},
      {{digits("6"), leaf("num", "1"), leaf("den", "2")}, "6.5"},
      {{leaf("sign", "minus"), digits("5")}, "-5"},
      {{leaf("vague", "dozens", "24")}, "[24, 1,200]"},
      {{leaf("plus", "half", "1/2")}, "0.5 ×"},
      {{word("3"), leaf("of", "quarters", "1/4")}, "0.75 ×"},
  }));
  CHECK(reading("number", node("", row.pieces)) == row.value);
}

TEST_CASE("number: the stated digits are remembered") {
  const auto value = read_value("number", node("", {digits("14.3"), scale("9")}), {});
  CHECK(std::get<Quantity>(*value).last_digit == 8);
}

TEST_CASE("number: what makes no number is nothing") {
  CHECK(reading("number", node("", {})) == "nothing");
  CHECK(reading("number", node("", {digits("1"), digits("2")})) == "nothing");
  CHECK(reading("number", node("", {digits("12345678901234567890123")})) == "nothing");
  CHECK(reading("number", node("", {leaf("num", "1"), leaf("den", "0")})) == "nothing");
}

TEST_CASE("number: the scale of a range's second end goes to the first where it fits") {
  const auto range = [](std::vector<Piece> low, std::vector<Piece> high) {
    return reading("number",
                   node("", {node("low", std::move(low)), node("high", std::move(high))}));
  };
  CHECK(range({digits("115")}, {digits("135"), scale("9")}) == "115,000,000,000–135,000,000,000");
  CHECK(range({digits("500"), scale("3")}, {digits("2"), scale("6")}) == "500,000–2,000,000");
  CHECK(range({digits("500")}, {digits("2"), scale("6")}) == "500–2,000,000");
  CHECK(range({digits("24")}, {digits("18")}) == "nothing");
}

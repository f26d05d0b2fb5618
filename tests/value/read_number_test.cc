#include <catch2/catch.hpp>

#include "pieces.h"
#include "value/amount.h"

using namespace concord::value;

TEST_CASE("number: digits, words and scales add up") {
  struct Row {
    std::vector<Piece> pieces;
    const char* value;
  };
  const Row row = GENERATE(values<Row>({
      {{digits("8,712,721")}, "8,712,721"},
      {{digits("816 000")}, "816,000"},
      {{digits("20, 000")}, "20,000"},
      {{digits("14.3"), scale("9")}, "14,300,000,000"},
      {{digits("2·5"), scale("6")}, "2,500,000"},
      {{word("20"), word("3")}, "23"},
      {{word("2"), scale("2"), word("5")}, "205"},
      {{word("2"), scale("2"), word("5"), scale("3"), word("7")}, "205,007"},
      {{scale("6")}, "1,000,000"},
      {{leaf("plus", "half", "1/2"), scale("6")}, "500,000"},
      {{digits("6.41"), leaf("plus", "½", "1/2")}, "6.415"},
      {{digits("4.12"), leaf("num", "1"), leaf("den", "2")}, "4.125"},
      {{digits("2"), leaf("lakh", "lakh"), leaf("crore", "crore")}, "2,000,000,000,000"},
      {{word("1"), leaf("plus", "half", "1/2"), scale("6")}, "1,500,000"},
      {{word("2"), leaf("times", "dozen", "12")}, "24"},
      {{leaf("plus", "half", "1/2"), leaf("times", "dozen", "12")}, "6"},
      {{digits("6"), leaf("num", "1"), leaf("den", "2")}, "6.5"},
      {{leaf("sign", "minus"), digits("5")}, "-5"},
      {{leaf("vague", "dozens", "24")}, "[24, 1,200]"},
      {{leaf("vague", "hundreds", "100-1000")}, "[100, 5,000]"},
      {{word("200"), scale("3"), scale("6")}, "200,000,000,000"},
      {{word("2"), scale("6"), leaf("half", "half", "1/2")}, "2,500,000"},
      {{word("2"), leaf("half", "half", "1/2")}, "2.5"},
      {{digits("3"), scale("2"), digits("21")}, "321"},
      {{word("0"), node("place", {word("0")}), node("place", {word("3")})}, "0.03"},
      {{digits("3"), leaf("place", "05"), scale("6")}, "3,050,000"},
      {{digits("6.2"), leaf("tento", "-3")}, "0.0062"},
      {{digits("2"), leaf("exponent", "10")}, "1,024"},
      {{digits("2.5"), leaf("exponent", "--1")}, "2.5"},
      {{digits("8"), leaf("base", "2"), leaf("exponent", "10")}, "8,192"},
      {{word("1"), scale("2"), leaf("and", "and"), word("3"), leaf("of", "quarters", "1/4")},
       "100.75"},
      {{word("1"), scale("2"), leaf("and", "and"), word("30"), leaf("of", "fifths", "1/5")},
       "26 ×"},
      {{word("3"), leaf("parts-tens", "twenty", "20"), leaf("parts", "fourths", "4")}, "0.125 ×"},
      {{word("1"), node("over", {word("20")})}, "0.05 ×"},
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
  CHECK(reading("number", node("", {word("1"), node("over", {word("0")})})) == "nothing");
  CHECK(reading("number", node("", {word("1"), leaf("of", "noughths", "1/0")})) == "nothing");
  CHECK(reading("number", node("", {word("5"), scale("6"), scale("3")})) == "nothing");
  CHECK(reading("number", node("", {digits("3"), scale("2"), digits("100")})) == "nothing");
  CHECK(reading("number", node("", {digits("3"), leaf("tento", "999999999")})) == "nothing");
  CHECK(reading("number", node("", {digits("3"), leaf("exponent", "99999999999")})) == "nothing");
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

TEST_CASE(
    "digits: the mark that stands last or before other than three digits is the decimal one") {
  const auto read = [](const char* text, DecimalMark mark = DecimalMark::point) {
    const auto number = read_digits(text, mark);
    return number ? number->to_string() : "nothing";
  };
  CHECK(read("1.234") == "1.234");
  CHECK(read("1,234") == "1234");
  CHECK(read("1,5") == "1.5");
  CHECK(read("1.234,5") == "1234.5");
  CHECK(read("12,34,567.89") == "1234567.89");
  CHECK(read("1'250'000") == "1250000");
  CHECK(read("1.234", DecimalMark::comma) == "1234");
  CHECK(read("1,234", DecimalMark::comma) == "1.234");
  CHECK(read("9.83e-3") == "0.00983");
  CHECK(read("1e999999999") == "nothing");
  CHECK(read("1e") == "nothing");
  CHECK(read(",") == "nothing");
}

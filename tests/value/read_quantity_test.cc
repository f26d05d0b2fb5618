#include <catch2/catch.hpp>

#include "pieces.h"

using namespace concord::value;

namespace {
Piece number(const char* text) {
  return node("value", {digits(text)});
}
Piece unit(const char* id) {
  return leaf("unit", "", id);
}
}  // namespace

TEST_CASE("money: the currency is the unit") {
  const Piece dollar = leaf("currency", "$", "USD");
  CHECK(reading("money", node("", {dollar, number("5687.75")})) == "5,687.75 USD");
  CHECK(reading("money", node("", {number("50"), leaf("minor", "cents", "USD/100")})) ==
        "0.50 USD");
  const Piece cents = node("more", {digits("30")});
  CHECK(reading("money", node("", {number("5"), dollar, cents,
                                   leaf("minor", "cents", "USD/100")})) == "5.30 USD");
  const Piece coded = node("low", {leaf("USD", "USD"), digits("5")});
  CHECK(reading("money", node("", {coded, node("high", {digits("6"), scale("6")})})) ==
        "5,000,000–6,000,000 USD");
  CHECK(reading("money", node("", {number("5"), leaf("currency", "", "QQQ")})) == "nothing");
  CHECK(reading("money", node("", {number("5")})) == "nothing");
}

TEST_CASE("measure: a second amount in a smaller unit makes one figure") {
  const auto both = [](const char* more_unit) {
    return node("", {number("6"), unit("foot"), node("more", {digits("2")}),
                     leaf("more-unit", "", more_unit)});
  };
  CHECK(reading("measure", both("inch")) == "74 inch");
  CHECK(reading("measure", both("hour")) == "nothing");
  CHECK(reading("measure", both("foot")) == "nothing");
}

TEST_CASE("measure: a capture may be named as the smaller unit that goes without saying") {
  const auto tall = [](const char* inches) {
    return reading("measure", node("", {number("6"), unit("foot"), leaf("inch", inches)}));
  };
  CHECK(tall("4") == "76 inch");
  CHECK(tall("12") == "nothing");
}

TEST_CASE("duration: compounds, halves and ranges") {
  CHECK(reading("duration", node("", {number("9"), unit("month")})) == "9 month");
  CHECK(reading("duration", node("", {word("1"), unit("hour"), leaf("plus", "half", "1/2")})) ==
        "1.5 hour");
  CHECK(reading("duration", node("", {node("low", {digits("12")}), node("high", {digits("18")}),
                                      unit("month")})) == "12–18 month");
}

TEST_CASE("duration: what a stopwatch shows is told in seconds") {
  const auto shown = [](const char* text) {
    return reading("duration", node("", {node("", {leaf("stopwatch", text)})}));
  };
  CHECK(shown("2:06:20") == "7,580 second");
  CHECK(shown("1:43.91") == "103.91 second");
  CHECK(shown("1::43") == "nothing");
  CHECK(shown("9:75") == "nothing");
}

TEST_CASE("ordinal and ratio") {
  CHECK(reading("ordinal", node("", {leaf("ordinal", "third", "3")})) == "3rd");
  CHECK(reading("ordinal", node("", {word("40"), leaf("ordinal", "second", "2")})) == "42nd");
  CHECK(reading("ordinal", node("", {digits("22")})) == "22nd");
  CHECK(reading("ordinal", node("", {digits("2.5")})) == "nothing");
  CHECK(reading("ratio", node("", {leaf("factor", "tripled", "3")})) == "3 ×");
  CHECK(reading("ratio", node("", {node("part", {word("1")}), node("whole", {word("5")})})) ==
        "0.2 ×");
  CHECK(reading("ratio", node("", {node("part", {word("5")}), node("whole", {word("1")})})) ==
        "nothing");
}

TEST_CASE("score and version") {
  CHECK(reading("score", leaf("", "45–7-2")) == "45-7-2");
  CHECK(reading("score", leaf("", "45")) == "nothing");
  const Piece innings = node("", {node("", {leaf("part", "254"), leaf("part", "six", "6")})});
  CHECK(reading("score", innings) == "254-6");
  CHECK(reading("score", node("", {leaf("part", "254"), leaf("part", "six")})) == "nothing");
  const Piece vote = node("", {node("part", {word("20"), word("3")}), node("part", {word("4")})});
  CHECK(reading("score", vote) == "23-4");
  const Piece second = node("", {node("lead", {leaf("score", "19-25")}), leaf("score", "25-23")});
  CHECK(reading("score", second) == "25-23");
  CHECK(reading("version", leaf("", "v3.1.0-rc2")) == "3.1.0.rc2");
}

TEST_CASE("read: a temperature's world is in kelvin") {
  Vocabulary vocabulary;
  vocabulary.units = &some_units();
  const auto value = read_value("measure", node("", {number("20"), unit("celsius")}), vocabulary);
  CHECK(std::get<Quantity>(*value).world == Interval::exactly(*Decimal::parse("293.15")));
}

TEST_CASE("read: an unknown type is nothing") {
  CHECK(reading("colour", leaf("", "5")) == "nothing");
}

TEST_CASE("measure: a rate is a unit made of two, or the one of that name") {
  const auto rate = [](const char* unit, const char* per) {
    Vocabulary vocabulary;
    vocabulary.units = &some_units();
    const auto value = read_value(
        "measure", node("", {digits("50"), leaf("unit", "", unit), leaf("per", "", per)}),
        vocabulary);
    return value ? std::get<Quantity>(*value) : Quantity{};
  };
  CHECK(rate("foot", "hour").unit == "foot per hour");
  CHECK(rate("foot", "hour").dimension == "speed");
  CHECK(rate("foot", "hour").to_base == Decimal(3048, -4) / Decimal(3600));
  CHECK(rate("percent", "hour").dimension == "percent per time");
  CHECK(rate("celsius", "hour").unit == "count");  // an offset has no rate
}

TEST_CASE("measure: several smaller units, a temperature below zero, a unit that a group names") {
  CHECK(reading("measure",
                node("", {digits("6"), leaf("unit", "ft", "foot"), node("more", {digits("2")}),
                          leaf("more-unit", "in", "inch")})) == "74 inch");
  CHECK(reading("measure",
                node("", {digits("6"), leaf("unit", "ft", "foot"), node("more", {digits("200")}),
                          leaf("more-unit", "in", "inch")})) == "nothing");
  CHECK(reading("measure", node("", {node("value", {digits("12")}), leaf("below", "below"),
                                     leaf("unit", "zero", "celsius")})) == "-12 celsius");
  CHECK(reading("measure", node("", {digits("12"), leaf("celsius", "C")})) == "12 celsius");
  CHECK(reading("measure", node("", {digits("12"), leaf("parsec", "pc")})) == "nothing");
}

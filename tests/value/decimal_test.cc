#include <catch2/catch.hpp>

#include "value/decimal.h"

using concord::value::Decimal;

namespace {
Decimal dec(const char* digits) {
  return *Decimal::parse(digits);
}
}  // namespace

TEST_CASE("decimal: reads plain digits and prints them as stated") {
  for (const char* digits :
       {"0", "7", "-7", "14.3", "1.50", "0.35", "123456789012345678", "-0.001"}) {
    CHECK(dec(digits).to_string() == digits);
  }
  CHECK(dec(".5").to_string() == "0.5");
  CHECK(dec("+3").to_string() == "3");
}

TEST_CASE("decimal: refuses what is no plain number") {
  for (const char* text :
       {"", ".", "-", "1.", "1,000", "1.2.3", "1e5", " 1", "1234567890123456789"}) {
    CHECK_FALSE(Decimal::parse(text));
  }
}

TEST_CASE("decimal: compares by value, whatever the stated digits") {
  CHECK(dec("1.50") == dec("1.5"));
  CHECK(dec("0.00") == dec("0"));
  CHECK(dec("-2") < dec("-1.99"));
  CHECK(dec("-1") < dec("0.001"));
  CHECK(Decimal(143, 8) == dec("14300000000"));
  CHECK(Decimal(1, 300) > Decimal(9, 200));
  CHECK(Decimal(-1, 300) < Decimal(9, -200));
}

TEST_CASE("decimal: adds and multiplies without binary rounding") {
  CHECK(dec("0.1") + dec("0.2") == dec("0.3"));
  CHECK(dec("14.3").shifted(9) == dec("14300000000"));
  CHECK(dec("1609.344") * dec("6") == dec("9656.064"));
  CHECK(dec("5.5") - dec("7") == dec("-1.5"));
  CHECK(dec("0") + dec("4") == dec("4"));
  CHECK(Decimal(1, 40) + dec("1") == Decimal(1, 40));
}

TEST_CASE("decimal: keeps eighteen digits and rounds the rest away from zero") {
  CHECK((dec("999999999999999999") + dec("0.5")).to_string() == "1000000000000000000");
  CHECK(dec("123456789012345678") * dec("10") == Decimal(123456789012345678, 1));
  CHECK(dec("1") / dec("3") == Decimal(333333333333333333, -18));
  CHECK(dec("-2") / dec("3") == Decimal(-666666666666666667, -18));
  CHECK((dec("10") / dec("4")).to_string() == "2.5");
}

TEST_CASE("decimal: groups by thousands left of the point alone") {
  CHECK(Decimal(143, 8).to_grouped_string() == "14,300,000,000");
  CHECK(dec("999").to_grouped_string() == "999");
  CHECK(dec("-1234.5678").to_grouped_string() == "-1,234.5678");
}

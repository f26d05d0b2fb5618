#include "match/decimal_mark.h"

#include <catch2/catch.hpp>

using namespace concord::match;
using concord::value::DecimalMark;

namespace {

std::string habit(const std::string& text, DecimalMark usual = DecimalMark::point) {
  const DecimalHabit found = decimal_habit(text, usual);
  return std::string(found.mark == DecimalMark::comma ? "comma" : "point") +
         (found.sure ? "" : "?");
}

}  // namespace

TEST_CASE("decimal mark: numbers that can be read in one way tell the habit of an article") {
  const auto [text, found] = GENERATE(table<std::string, std::string>({
      {"It weighs 1.234,5 kg.", "comma"},
      {"It costs 1'000,50 there.", "comma"},
      {"It costs 1'000.50 there.", "point"},
      {"Some 1.234.567 came.", "comma"},
      {"Some 1,234,567 came.", "point"},
      {"It weighs 12,5 kg and 3,5 m.", "comma"},
      {"It weighs 12,5 kg.", "point?"},
      {"It weighs 12,5 kg, 3.5 m and 4.5 m.", "point"},
      {"It weighs 1.234,5 kg and 1,234.5 m.", "point?"},
      {"It weighs 1.234 kg.", "point"},
      {"It is at 192.168.100.200 now.", "point"},
      {"Versions 1.2.3 and 4,5,6 of x1.234,5b.", "point"},
      {"", "point"},
  }));
  INFO(text);
  CHECK(habit(text) == found);
}

TEST_CASE("decimal mark: where the comma is usual a lone point proves nothing") {
  const auto [text, found] = GENERATE(table<std::string, std::string>({
      {"Am 12.5 um 14.30 Uhr.", "comma"},
      {"Es kostet 1,234.50 dort.", "point"},
      {"Es kostet 1.234,50 dort.", "comma"},
      {"Es kostet 1,234.50 oder 1.234,50 dort.", "comma?"},
  }));
  INFO(text);
  CHECK(habit(text, DecimalMark::comma) == found);
}

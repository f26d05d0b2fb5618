#include <catch2/catch.hpp>

#include "figures.h"
#include "value/put_under.h"

using namespace concord::value;

namespace {
std::string under(Value value, Modifier modifier) {
  put_under(value, modifier);
  return to_string(value);
}
}  // namespace

TEST_CASE("modifier: a figure's world follows its modifier") {
  struct Row {
    Quantity figure;
    Modifier modifier;
    const char* printed;
  };
  const Row row = GENERATE(Row{percent("9"), Modifier::over, "(9 %, 10 %)"},
                           Row{count("200"), Modifier::over, "(200, 300)"},
                           Row{count("1000"), Modifier::over, "(1,000, 2,000)"},
                           Row{count("200"), Modifier::under, "(100, 200)"},
                           Row{count("100"), Modifier::under, "(50, 100)"},
                           Row{count("2"), Modifier::at_least, "[2, 4]"},
                           Row{count("50"), Modifier::at_most, "(40, 50]"},
                           Row{percent("8"), Modifier::about, "≈ 8 %"},
                           Row{percent("9"), Modifier::exact, "9 %"});
  CHECK(under(row.figure, row.modifier) == row.printed);
}

TEST_CASE("modifier: about covers less than half a unit of the last digit that carries weight") {
  const auto world = [](const char* number) {
    return to_string(count(number, Modifier::about).world);
  };
  CHECK(world("160000") == "(155,000, 165,000)");
  CHECK(world("8") == "[7.60, 8.40]");
  CHECK(world("100") == "[95.00, 105.00]");
}

TEST_CASE("modifier: a range and a vague number keep their ends") {
  const Quantity range = figure("18", "24", "count", "count", Modifier::range);
  CHECK(under(range, Modifier::over) == "18–24");
  CHECK(under(range, Modifier::about) == "≈ 18–24");
  CHECK(under(count("24", Modifier::dozens), Modifier::about) == "[24, 1,200]");
  Value open = count("24", Modifier::dozens);
  put_under(open, Modifier::at_least);
  CHECK(to_string(std::get<Quantity>(open).world) == "[24, ∞)");
}

TEST_CASE("modifier: dates open to one side under their prepositions") {
  const auto printed = [](const Date& date, Modifier modifier) {
    return to_string(Value(bounded(date, modifier)));
  };
  CHECK(printed(day(2026, 4, 8), Modifier::over) == "2026-04-09/..");
  CHECK(printed(day(2026, 4, 8), Modifier::at_least) == "2026-04-08/..");
  CHECK(printed(day(2026, 4, 8), Modifier::under) == "../2026-04-07");
  CHECK(printed(day(2026, 4, 8), Modifier::at_most) == "../2026-04-08");
  CHECK(printed(unresolved("XXXX-04-08"), Modifier::over) == "XXXX-04-08");
}

TEST_CASE("modifier: of the words beside figures only about says something of a date") {
  CHECK(under(day(2026, 4, 8), Modifier::about) == "≈ 2026-04-08");
  CHECK(under(day(2026, 4, 8), Modifier::over) == "2026-04-08");
}

#include <catch2/catch.hpp>

#include "figures.h"

using namespace concord::value;

namespace {
struct Row {
  Value value;
  const char* printed;
};

Name name(const char* text) {
  return {text, text};
}
}  // namespace

TEST_CASE("print: quantities as reports show them") {
  const Row row =
      GENERATE(Row{percent("9"), "9 %"}, Row{percent("9", Modifier::over), "(9 %, 10 %)"},
               Row{dollars("14300000000"), "14,300,000,000 USD"}, Row{count("13"), "13"},
               Row{percent("8", Modifier::about), "≈ 8 %"},
               Row{count("200", Modifier::at_least), "[200, 300)"},
               Row{figure("115000000000", "135000000000", "USD", "money:USD", Modifier::range),
                   "115,000,000,000–135,000,000,000 USD"},
               Row{span_of_time("9", "month", "2629746"), "9 month"},
               Row{figure("3", "3", "order", "order", Modifier::exact), "3rd"},
               Row{figure("112", "112", "order", "order", Modifier::exact), "112th"},
               Row{figure("2", "2", "factor", "factor", Modifier::exact), "2 ×"});
  CHECK(to_string(row.value) == row.printed);
}

TEST_CASE("print: dates in their shortest ISO form") {
  const Row row = GENERATE(
      Row{day(2026, 4, 8), "2026-04-08"}, Row{days({2026, 4, 1}, {2026, 4, 30}), "2026-04"},
      Row{days({2025, 1, 1}, {2025, 12, 31}), "2025"},
      Row{days({2026, 4, 6}, {2026, 4, 12}), "2026-W15"},
      Row{days({2019, 1, 1}, {2019, 3, 31}), "2019-Q1"},
      Row{days({2019, 7, 1}, {2019, 12, 31}), "2019-H2"},
      Row{days({1990, 1, 1}, {1999, 12, 31}), "199X"},
      Row{days({2007, 1, 1}, {2011, 12, 31}), "2007-01-01/2011-12-31"}, Row{clock(1, 27), "01:27"},
      Row{clock(1, 27, Modifier::over), "after 01:27"}, Row{unresolved("XXXX-04-08"), "XXXX-04-08"},
      Row{bounded(day(2008, 1, 1), Modifier::at_least), "2008-01-01/.."});
  CHECK(to_string(row.value) == row.printed);
}

TEST_CASE("print: tuples, versions, names and states") {
  CHECK(to_string(Value(Tuple{{Decimal(52), Decimal(3)}})) == "52-3");
  CHECK(to_string(Value(Version{{"5", "4"}})) == "5.4");
  CHECK(to_string(Value(NameSet{{name("image"), name("text"), name("voice")}, false})) ==
        "{image, text, voice}");
  CHECK(to_string(Value(NameSet{{name("image")}, true})) == "{image, …}");
  CHECK(to_string(Value(Status{"availability", "planned"})) == "planned");
}

#include "value/with_unit.h"

#include <catch2/catch.hpp>

#include "figures.h"

using namespace concord::value;

namespace {
const Unit year = [] {
  Unit unit;
  unit.id = unit.symbol = "year";
  unit.dimension = "time";
  unit.factor = Decimal{31557600};
  return unit;
}();
}

TEST_CASE("unit: a bare number takes a unit and compares with figures in it") {
  const Value age = with_unit(count("42"), year);
  CHECK(to_string(age) == "42 year");
  const Value written = figure("42", "42", "year", "time", Modifier::exact, "31557600");
  CHECK(is_compatible(relate(age, written)));
  const Value about = with_unit(count("40", Modifier::over), year);
  CHECK(is_compatible(relate(about, written)));
}

TEST_CASE("unit: what has a unit or is no figure keeps its own") {
  CHECK(with_unit(percent("9"), year) == Value(percent("9")));
  CHECK(with_unit(Tuple{{Decimal{3}, Decimal{1}}}, year) == Value(Tuple{{Decimal{3}, Decimal{1}}}));
}

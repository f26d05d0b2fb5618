#include "value/exactly.h"

#include <catch2/catch.hpp>

#include "figures.h"

using namespace concord::value;

TEST_CASE("exactly: a bound of time is its end") {
  Date since;
  since.from = since.named_from = 1000;
  since.named_to = 2000;
  since.modifier = Modifier::at_least;
  const Date meant = std::get<Date>(exactly(Value(since)));
  CHECK(meant.from == 1000);
  CHECK(meant.to == 2000);
  since.modifier = Modifier::over;  // "after": an end that is not in it
  CHECK_FALSE(std::get<Date>(exactly(Value(since))).to.has_value());
}

TEST_CASE("exactly: two limits are compared as figures, whatever bounds them") {
  const Value sixty = exactly(count("60", Modifier::at_most));
  CHECK(to_string(sixty) == "60");
  CHECK(relate(sixty, exactly(count("100", Modifier::at_most))) == Relation::disjoint);
  CHECK(relate(sixty, exactly(count("60"))) == Relation::equal);
  CHECK(relate(sixty, exactly(count("60", Modifier::over))) == Relation::equal);
}

TEST_CASE("exactly: a setting is no rounded other one") {
  CHECK(is_compatible(relate(count("8000"), count("8080"))));
  CHECK(relate(exactly(count("8000")), exactly(count("8080"))) == Relation::disjoint);
}

TEST_CASE("exactly: what is rough stays so, and what is no figure") {
  CHECK(exactly(count("60", Modifier::about)) == Value(count("60", Modifier::about)));
  CHECK(exactly(Tuple{{Decimal{3}, Decimal{1}}}) == Value(Tuple{{Decimal{3}, Decimal{1}}}));
}

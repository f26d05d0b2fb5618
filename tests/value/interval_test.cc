#include <catch2/catch.hpp>

#include "value/interval.h"

using concord::value::Decimal;
using concord::value::Interval;

namespace {
Interval between(std::int64_t low, std::int64_t high, bool low_open = false,
                 bool high_open = false) {
  return {Decimal(low), Decimal(high), low_open, high_open};
}
}  // namespace

TEST_CASE("interval: an open end does not belong to it") {
  CHECK_FALSE(between(9, 10, true, true).contains(Interval::exactly(Decimal(9))));
  CHECK(between(9, 10, true).contains(Interval::exactly(Decimal(10))));
  CHECK_FALSE(between(5, 9, false, true).overlaps(between(9, 10)));
  CHECK(between(5, 9).overlaps(between(9, 10)));
}

TEST_CASE("interval: an absent end is unbounded") {
  const Interval upwards{Decimal(200), std::nullopt, false, true};
  CHECK(upwards.contains(between(200, 1000000)));
  CHECK(upwards.overlaps(between(1, 200)));
  CHECK_FALSE(upwards.overlaps(between(1, 199)));
  CHECK_FALSE(between(1, 300).contains(upwards));
}

TEST_CASE("interval: prints as mathematics does") {
  CHECK(to_string(Interval::exactly(Decimal(49))) == "49");
  CHECK(to_string(between(9, 10, true, true)) == "(9, 10)");
  CHECK(to_string(between(115, 135)) == "[115, 135]");
  CHECK(to_string(Interval{Decimal(200), std::nullopt, false, true}) == "[200, ∞)");
}

TEST_CASE("interval: scaling moves both ends") {
  CHECK(between(1, 2, true).scaled(Decimal(60)) == between(60, 120, true));
}

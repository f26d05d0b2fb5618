#include "value/leeway.h"

#include <catch2/catch.hpp>

#include "figures.h"

using namespace concord::value;
using Of = Leeway::Of;

namespace {

Leeway leeway(Of of, const std::string& amount, const std::string& dimension = {}) {
  return {of, *Decimal::parse(amount), dimension};
}

bool both_ways(const Value& a, const Value& b, const Leeway& room) {
  CHECK(is_within(a, b, room) == is_within(b, a, room));
  return is_within(a, b, room);
}

}  // namespace

TEST_CASE("leeway: a share is one of the larger figure") {
  const Leeway five = leeway(Of::share, "0.05");
  CHECK(both_ways(count("95"), count("100"), five));
  CHECK_FALSE(both_ways(count("94"), count("100"), five));
  CHECK(both_ways(dollars("5600"), dollars("5700"), five));
  CHECK_FALSE(both_ways(dollars("5600"), count("5700"), five));
  // miles and kilometres meet in metres
  CHECK(both_ways(length("6", "mile", "1609.344"), length("10", "kilometre", "1000"), five));
  CHECK_FALSE(both_ways(length("6", "mile", "1609.344"), length("11", "kilometre", "1000"), five));
}

TEST_CASE("leeway: a number counts in the figures' own unit, a measure in its dimension") {
  CHECK(both_ways(percent("35"), percent("36"), leeway(Of::own_unit, "1")));
  CHECK_FALSE(both_ways(percent("35"), percent("36.1"), leeway(Of::own_unit, "1")));
  CHECK_FALSE(both_ways(length("6", "mile", "1609.344"), length("10", "kilometre", "1000"),
                        leeway(Of::own_unit, "9")));
  const Leeway two_km = leeway(Of::dimension, "2000", "length");
  CHECK(both_ways(length("10", "kilometre", "1000"), length("12", "kilometre", "1000"), two_km));
  CHECK_FALSE(
      both_ways(length("10", "kilometre", "1000"), length("12.1", "kilometre", "1000"), two_km));
  CHECK_FALSE(both_ways(count("10"), count("11"), two_km));
  const Leeway two_points = leeway(Of::dimension, "2", "percentage-point");
  CHECK(both_ways(percent("35"), percent("37"), two_points));
  CHECK_FALSE(both_ways(percent("35"), percent("38"), two_points));
}

TEST_CASE("leeway: bounds keep their reach and get the room on top") {
  const Quantity over_nine = percent("9", Modifier::over);  // up to 10
  CHECK(both_ways(over_nine, percent("8"), leeway(Of::own_unit, "1")));
  CHECK_FALSE(both_ways(over_nine, percent("7.9"), leeway(Of::own_unit, "1")));
  CHECK(both_ways(over_nine, percent("11"), leeway(Of::own_unit, "1")));
}

TEST_CASE("leeway: dates go by time") {
  const Leeway one_day = leeway(Of::dimension, "86400", "time");
  CHECK(both_ways(day(2031, 5, 8), day(2031, 5, 9), one_day));
  CHECK_FALSE(both_ways(day(2031, 5, 8), day(2031, 5, 10), one_day));
  CHECK(both_ways(days({2031, 5, 1}, {2031, 5, 31}), day(2031, 6, 1), one_day));
  const Leeway half_hour = leeway(Of::dimension, "1800", "time");
  CHECK(both_ways(clock(9, 45), clock(10, 15), half_hour));
  CHECK_FALSE(both_ways(clock(9, 45), clock(10, 16), half_hour));
  CHECK_FALSE(both_ways(day(2031, 5, 8), day(2031, 5, 9), leeway(Of::share, "0.5")));
  CHECK_FALSE(both_ways(day(2031, 5, 8), day(2031, 5, 9), leeway(Of::dimension, "9", "length")));
  // no number is too large
  CHECK(both_ways(day(1, 1, 1), day(2031, 5, 9),
                  leeway(Of::dimension, "999999999999999999", "time")));
}

TEST_CASE("leeway: names, lists and versions are never near each other") {
  CHECK_FALSE(both_ways(Name{"Pell", "pell"}, Name{"Sarn", "sarn"}, leeway(Of::share, "0.9")));
  CHECK_FALSE(both_ways(Version{{"5", "4"}}, Version{{"5", "5"}}, leeway(Of::own_unit, "9")));
}

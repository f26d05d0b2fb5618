#include <catch2/catch.hpp>

#include "figures.h"
#include "value/world.h"

using namespace concord::value;

namespace {
struct Row {
  Quantity a;
  Quantity b;
  Relation relation;
};

void check(const Row& row) {
  INFO(to_string(Value(row.a)) << " against " << to_string(Value(row.b)));
  CHECK(to_string(relate(row.a, row.b)) == to_string(row.relation));
}

const Modifier about = Modifier::about;
const Modifier over = Modifier::over;
}  // namespace

TEST_CASE("quantity: two ranges with other ends are two answers") {
  const auto years = [](const char* low, const char* high) {
    return figure(low, high, "year", "time", Modifier::range);
  };
  CHECK(relate(years("8", "11"), years("6", "11")) == Relation::disjoint);
  CHECK(relate(years("8", "11"), years("8", "11")) == Relation::equal);
  CHECK(is_compatible(relate(years("8", "11"), figure("9", "9", "year", "time", Modifier::exact))));
}

TEST_CASE("relate: exact figures are equal or one is the other rounded") {
  for (const Row& row : {
           Row{percent("35.72"), percent("35.7"), Relation::rounds_to},
           Row{percent("35.72"), percent("35.8"), Relation::disjoint},
           Row{dollars("14300000000"), dollars("14300000000"), Relation::equal},
           Row{dollars("5687.75"), dollars("5587.75"), Relation::disjoint},
           Row{dollars("5687.75"), dollars("5688"), Relation::rounds_to},
           Row{count("14000"), count("14210"), Relation::rounds_to},
           Row{count("14000"), count("14900"), Relation::disjoint},
           Row{count("10"), count("11"), Relation::disjoint},
           Row{count("108"), count("109"), Relation::disjoint},
           Row{count("200"), count("203"), Relation::disjoint},
           Row{percent("9"), percent("8"), Relation::disjoint},
       }) {
    check(row);
  }
}

TEST_CASE("relate: modifiers are sets of possible worlds") {
  for (const Row& row : {
           Row{count("200", over), count("249"), Relation::contains},
           Row{count("1000", over), count("1000000"), Relation::disjoint},
           Row{percent("9", over), percent("8", about), Relation::disjoint},
           Row{count("100", over), count("100"), Relation::overlaps},
           Row{count("100", over), count("100", about), Relation::overlaps},
           Row{count("160000", about), count("165000"), Relation::disjoint},
           Row{count("160000", about), count("162000"), Relation::contains},
           Row{count("2000000", about), count("1900000"), Relation::contains},
           Row{count("24", Modifier::dozens), count("249"), Relation::contains},
           Row{count("24", Modifier::dozens), count("11"), Relation::disjoint},
           Row{count("11", Modifier::at_least), count("24"), Relation::disjoint},
           Row{count("200", Modifier::at_most), count("150"), Relation::contains},
           Row{count("9", over), count("10"), Relation::contains},
           Row{figure("18", "24", "count", "count", Modifier::range), count("20"),
               Relation::contains},
       }) {
    check(row);
  }
}

TEST_CASE("relate: units convert within the digits as stated, both ways") {
  for (const Row& row : {
           Row{length("6", "mile", "1609.344"), length("10", "kilometre", "1000"),
               Relation::rounds_to},
           Row{length("55", "kilometre", "1000"), length("34", "mile", "1609.344"),
               Relation::rounds_to},
           Row{length("6", "mile", "1609.344"), length("12", "kilometre", "1000"),
               Relation::disjoint},
           Row{length("1.88", "metre", "1"), length("74", "inch", "0.0254"), Relation::rounds_to},
           Row{span_of_time("12", "month", "2629746"), span_of_time("1", "year", "31556952"),
               Relation::equal},
           Row{span_of_time("11", "month", "2629746"), span_of_time("1", "year", "31556952"),
               Relation::disjoint},
           Row{span_of_time("60", "day", "86400"), span_of_time("2", "month", "2629746"),
               Relation::rounds_to},
           Row{span_of_time("51", "hour", "3600"), span_of_time("2", "day", "86400"),
               Relation::rounds_to},
           Row{span_of_time("36", "hour", "3600"), span_of_time("2", "day", "86400"),
               Relation::disjoint},
           Row{span_of_time("30", "hour", "3600"), span_of_time("1", "day", "86400"),
               Relation::disjoint},
           Row{span_of_time("15", "day", "86400"), span_of_time("2", "week", "604800"),
               Relation::disjoint},
           Row{span_of_time("8", "week", "604800"), span_of_time("2", "month", "2629746"),
               Relation::rounds_to},
           Row{span_of_time("1", "month", "2629746"), span_of_time("4", "week", "604800"),
               Relation::rounds_to},
           Row{span_of_time("8", "week", "604800"), span_of_time("3", "month", "2629746"),
               Relation::disjoint},
           Row{span_of_time("48", "week", "604800"), span_of_time("12", "month", "2629746"),
               Relation::disjoint},
       }) {
    check(row);
  }
}

TEST_CASE("relate: other dimensions say nothing, but a fraction is a percentage") {
  const Quantity half = figure("0.5", "0.5", "factor", "factor", Modifier::exact);
  const Quantity twice = figure("2", "2", "factor", "factor", Modifier::exact);
  check({dollars("5"), figure("5", "5", "EUR", "money:EUR", Modifier::exact),
         Relation::incomparable});
  check({count("5"), percent("5"), Relation::incomparable});
  check({half, percent("50"), Relation::equal});
  check({half, percent("40"), Relation::disjoint});
  check({twice, percent("100"), Relation::incomparable});
}

TEST_CASE("relate: distance is the logarithm of the ratio") {
  CHECK(distance(count("100"), count("100")) == Approx(0));
  CHECK(distance(count("100"), count("200")) == Approx(0.693147));
  CHECK(distance(count("100"), percent("100")) < 0);
}

TEST_CASE("relate: a figure whose mark may be read in two ways agrees by either") {
  const auto unsure = [](const char* number, std::int32_t power) {
    Quantity figure = count(number);
    figure.other_power = power;
    return figure;
  };
  CHECK(relate(unsure("1.234", 3), count("1234")) == Relation::equal);
  CHECK(relate(count("1.234"), unsure("1234", -3)) == Relation::equal);
  CHECK(relate(unsure("1.234", 3), count("1.234")) == Relation::equal);
  CHECK(relate(unsure("1.234", 3), count("5678")) == Relation::disjoint);
  CHECK(relate(count("1.234"), count("1234")) == Relation::disjoint);
}

TEST_CASE(
    "money: a shared sign agrees with the same sum of its family and says nothing of others") {
  const auto money = [](const char* amount, const char* dimension, bool shared) {
    Quantity figure;
    figure.low = figure.high = *Decimal::parse(amount);
    figure.dimension = dimension;
    figure.unit = std::string(dimension).substr(std::string(dimension).rfind(':') + 1);
    figure.shared_sign = shared;
    set_world(figure);
    return figure;
  };
  const Quantity some = money("52", "money:dollar:USD", true);
  CHECK(relate(some, money("52", "money:dollar:AUD", false)) == Relation::equal);
  CHECK(relate(some, money("53", "money:dollar:AUD", false)) == Relation::incomparable);
  CHECK(relate(some, money("53", "money:dollar:USD", false)) == Relation::disjoint);
  CHECK(relate(some, money("52", "money:EUR", false)) == Relation::incomparable);
  CHECK(relate(money("52", "money:dollar:USD", false), money("52", "money:dollar:AUD", false)) ==
        Relation::incomparable);
}

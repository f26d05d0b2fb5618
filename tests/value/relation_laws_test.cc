// Laws that hold for every pair of values, whatever they are.
#include <catch2/catch.hpp>

#include "figures.h"
#include "value/put_under.h"

using namespace concord::value;

namespace {

std::vector<Value> quantities() {
  std::vector<Value> values;
  for (const char* number :
       {"1", "2", "9", "10", "14.3", "100", "249", "1000", "14000", "14210", "0.5", "-3", "0"}) {
    for (const Modifier modifier : {Modifier::exact, Modifier::about, Modifier::over,
                                    Modifier::under, Modifier::at_least, Modifier::at_most}) {
      values.emplace_back(count(number, modifier));
      values.emplace_back(percent(number, modifier));
      values.emplace_back(length(number, "mile", "1609.344", modifier));
      values.emplace_back(length(number, "kilometre", "1000", modifier));
    }
  }
  values.emplace_back(figure("115", "135", "USD", "money:USD", Modifier::range));
  values.emplace_back(figure("120", "140", "USD", "money:USD", Modifier::range));
  return values;
}

Value about(Value value) {
  put_under(value, Modifier::about);
  return value;
}

std::vector<Value> dates() {
  return {day(2026, 4, 8),
          day(2026, 4, 9),
          days({2026, 4, 1}, {2026, 4, 30}),
          clock(1, 27),
          clock(13, 27),
          unresolved("XXXX-04-08"),
          unresolved("XXXX-WXX-3"),
          unresolved("yesterday"),
          bounded(day(2026, 4, 8), Modifier::over),
          bounded(day(2026, 4, 8), Modifier::at_most),
          about(day(2026, 4, 8))};
}

Relation mirrored(Relation relation) {
  if (relation == Relation::contains) return Relation::within;
  if (relation == Relation::within) return Relation::contains;
  return relation;
}

void check_laws(const std::vector<Value>& values) {
  for (const Value& a : values) {
    for (const Value& b : values) {
      INFO(to_string(a) << " against " << to_string(b));
      const Relation there = relate(a, b);
      const Relation back = relate(b, a);
      REQUIRE(to_string(back) == to_string(mirrored(there)));
    }
  }
}

}  // namespace

TEST_CASE("relate: the other way round says the same") {
  check_laws(quantities());
  check_laws(dates());
}

TEST_CASE("relate: a known value agrees with itself") {
  for (const Value& value : quantities()) CHECK(is_compatible(relate(value, value)));
  CHECK(relate(Value(day(2026, 4, 8)), Value(day(2026, 4, 8))) == Relation::equal);
}

TEST_CASE("relate: what is contained overlaps what contains it") {
  const std::vector<Value> values = quantities();
  for (const Value& a : values) {
    for (const Value& b : values) {
      const auto& x = std::get<Quantity>(a);
      const auto& y = std::get<Quantity>(b);
      if (x.dimension == y.dimension && x.world.contains(y.world))
        CHECK(is_compatible(relate(a, b)));
    }
  }
}

#include "diff/value_relations.h"

#include <catch2/catch.hpp>

#include "diff/sorted_lists.h"
#include "value/world.h"

using namespace concord;
using namespace concord::diff;

namespace {

using value::Decimal;
using value::Modifier;

value::Value figure(Decimal low, Decimal high, Modifier modifier, const std::string& unit,
                    Decimal to_base) {
  value::Quantity quantity;
  quantity.dimension = "length";
  quantity.unit = unit;
  quantity.low = low;
  quantity.high = high;
  quantity.modifier = modifier;
  quantity.to_base = to_base;
  value::set_world(quantity);
  return quantity;
}

// Figures of each size with each modifier in two units.
std::vector<value::Value> figures() {
  const std::vector<Modifier> modifiers{Modifier::exact,    Modifier::about, Modifier::over,
                                        Modifier::at_least, Modifier::under, Modifier::at_most,
                                        Modifier::dozens};
  std::vector<value::Value> values;
  for (const std::int64_t number : {-40, 0, 2, 9, 10, 14, 15, 16, 95, 100, 149, 1000, 1040}) {
    for (const std::int32_t exponent : {-1, 0, 2}) {
      const Decimal low(number, exponent);
      for (const Modifier modifier : modifiers) {
        values.push_back(figure(low, low, modifier, "metre", Decimal(1)));
        values.push_back(figure(low, low, modifier, "mile", Decimal(1609)));
      }
      values.push_back(figure(low, low + Decimal(7), Modifier::range, "metre", Decimal(1)));
    }
  }
  return values;
}

std::vector<value::Value> names() {
  std::vector<value::Value> values;
  for (const char* name :
       {"Orla Brandt", "Brandt", "Mira Brandt", "Brandt Orla", "Ostbrandt", "Anna Orla Brandt", ""})
    values.emplace_back(value::Name{name, name});
  values.emplace_back(value::Name{"Brandt", ""});
  return values;
}

std::size_t differences(const std::vector<value::Value>& values) {
  std::vector<const value::Value*> all;
  for (const value::Value& value : values) all.push_back(&value);
  ValueRelations relations(all);
  std::size_t differ = 0;
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    for (std::uint32_t j = 0; j < values.size(); ++j)
      differ += relations.relate(i, j) == value::relate(values[i], values[j]) ? 0 : 1;
  }
  return differ;
}

}  // namespace

TEST_CASE("relations: what is remembered or seen at once is what comparing says", "[diff]") {
  CHECK(differences(figures()) == 0);
  CHECK(differences(names()) == 0);
}

TEST_CASE("lists: two are united and what they share is counted", "[diff]") {
  std::vector<int> list{2, 4, 8};
  unite(list, {9, 11});
  CHECK(list == std::vector{2, 4, 8, 9, 11});
  unite(list, {1, 4, 10});
  CHECK(list == std::vector{1, 2, 4, 8, 9, 10, 11});
  unite(list, {});
  CHECK(list.size() == 7);
  CHECK(count_shared(list, {2, 3, 10, 12}, 5) == 2);
  CHECK(count_shared(list, {2, 3, 10, 12}, 1) == 1);
  CHECK(count_shared(list, {}, 1) == 0);
}

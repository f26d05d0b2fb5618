#include "value/relate.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "value/calendar.h"
#include "value/relate_kinds.h"

namespace concord::value {
namespace {

Relation relate_same(const Quantity& a, const Quantity& b) {
  return relate_quantities(a, b);
}
Relation relate_same(const Date& a, const Date& b) {
  return relate_dates(a, b);
}
Relation relate_same(const Tuple& a, const Tuple& b) {
  return relate_tuples(a, b);
}
Relation relate_same(const Version& a, const Version& b) {
  return relate_versions(a, b);
}
Relation relate_same(const Name& a, const Name& b) {
  return relate_names(a, b);
}
Relation relate_same(const NameSet& a, const NameSet& b) {
  return relate_name_sets(a, b);
}
Relation relate_same(const Status& a, const Status& b) {
  return relate_statuses(a, b);
}

double middle(const Quantity& figure) {
  const auto base = [&](const Decimal& number) {
    return (number * figure.to_base + figure.base_offset).to_double();
  };
  return (base(figure.low) + base(figure.high)) / 2;
}

double distance_of(const Quantity& a, const Quantity& b) {
  if (may_be_heat(a, b)) return distance_of(as_heat(a, true), as_heat(b, true));
  if (a.dimension != b.dimension) return -1;
  const double x = std::abs(middle(a));
  const double y = std::abs(middle(b));
  if (x == y) return 0;
  constexpr double nothing = 1e-9;  // the ratio to zero has no size: it is taken as very large
  return std::abs(std::log(std::max(x, nothing) / std::max(y, nothing)));
}

double distance_of(const Date& a, const Date& b) {
  const auto at = [](const Date& date) { return date.from ? date.from : date.to; };
  if (!at(a) || !at(b)) return -1;
  return std::abs(static_cast<double>(*at(a) - *at(b))) / static_cast<double>(minutes_per_day);
}

}  // namespace

std::string_view to_string(Relation relation) {
  constexpr std::array<std::string_view, 7> names{"equal",    "rounds to", "contains",    "within",
                                                  "overlaps", "disjoint",  "incomparable"};
  return names[static_cast<std::size_t>(relation)];
}

Relation relate(const Value& a, const Value& b) {
  return std::visit(
      [](const auto& x, const auto& y) {
        if constexpr (std::is_same_v<decltype(x), decltype(y)>) return relate_same(x, y);
        return Relation::incomparable;
      },
      a, b);
}

double distance(const Value& a, const Value& b) {
  if (const auto* x = std::get_if<Quantity>(&a), *y = std::get_if<Quantity>(&b); x && y)
    return distance_of(*x, *y);
  if (const auto* x = std::get_if<Date>(&a), *y = std::get_if<Date>(&b); x && y)
    return distance_of(*x, *y);
  return -1;
}

}  // namespace concord::value

#include "value/leeway.h"

#include <algorithm>
#include <optional>

#include "value/relate.h"
#include "value/world.h"

namespace concord::value {
namespace {

Decimal size_of(const Quantity& figure) {
  const auto size = [](const Decimal& number) {
    return number.is_negative() ? number.negated() : number;
  };
  return std::max(size(in_base(figure, figure.low)), size(in_base(figure, figure.high)));
}

// In base units; nothing where it does not speak of such figures.
std::optional<Decimal> room_between(const Quantity& a, const Quantity& b, const Leeway& leeway) {
  if (a.dimension != b.dimension) return std::nullopt;
  switch (leeway.of) {
    case Leeway::Of::share:
      return std::max(size_of(a), size_of(b)) * leeway.amount;
    case Leeway::Of::own_unit:
      if (a.unit != b.unit) return std::nullopt;
      return leeway.amount * a.to_base;
    case Leeway::Of::dimension:
      // points are what shares are apart
      if (a.dimension != leeway.dimension &&
          (a.dimension != "percent" || leeway.dimension != "percentage-point")) {
        return std::nullopt;
      }
      return leeway.amount;
  }
  return std::nullopt;
}

// Every value the figure may stand for, in base units, with its ends: "over 9" is 9 from 8 by one.
Interval reach_of(const Quantity& figure) {
  if (figure.modifier != Modifier::exact) return {figure.world.low, figure.world.high};
  return {in_base(figure, figure.low), in_base(figure, figure.high)};
}

bool is_within(const Quantity& a, const Quantity& b, const Leeway& leeway) {
  const std::optional<Decimal> room = room_between(a, b, leeway);
  if (!room) return false;
  Interval wide = reach_of(a);
  if (wide.low) wide.low = *wide.low - *room;
  if (wide.high) wide.high = *wide.high + *room;
  return wide.overlaps(reach_of(b));
}

// Nearly four thousand years, which is what fits into the minutes of a clock.
constexpr double most_minutes = 2e9;

bool is_within(const Date& a, const Date& b, const Leeway& leeway) {
  if (leeway.of != Leeway::Of::dimension || leeway.dimension != "time") return false;
  const auto minutes =
      static_cast<std::int64_t>(std::min(leeway.amount.to_double() / 60, most_minutes));
  Date wide = a;
  for (auto* from : {&wide.from, &wide.named_from}) {
    if (*from) **from -= minutes;
  }
  for (auto* to : {&wide.to, &wide.named_to}) {
    if (*to) **to += minutes;
  }
  if (wide.clock_from) {
    wide.clock_to = wide.clock_to.value_or(*wide.clock_from + 1) + static_cast<int>(minutes);
    *wide.clock_from -= static_cast<int>(minutes);
  }
  return is_compatible(relate(wide, b));
}

}  // namespace

bool is_within(const Value& a, const Value& b, const Leeway& leeway) {
  if (const auto* x = std::get_if<Quantity>(&a), *y = std::get_if<Quantity>(&b); x && y)
    return is_within(*x, *y, leeway);
  if (const auto* x = std::get_if<Date>(&a), *y = std::get_if<Date>(&b); x && y)
    return is_within(*x, *y, leeway);
  return false;
}

}  // namespace concord::value

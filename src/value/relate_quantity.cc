#include <algorithm>

#include "value/relate_kinds.h"
#include "value/unit.h"
#include "value/world.h"

namespace concord::value {
namespace {

const Tolerances tolerances;

bool is_exact(const Quantity& figure) {
  return figure.modifier == Modifier::exact;
}

Decimal gap(const Decimal& a, const Decimal& b) {
  return a < b ? b - a : a - b;
}

int significant_digits(const Decimal& number) {
  return static_cast<int>(std::to_string(number.plain().coefficient()).size()) -
         (number.is_negative() ? 1 : 0);
}

// May `coarse` be the other figure rounded? Both in one unit.
bool may_be_rounded(const Quantity& coarse) {
  if (coarse.counted_in_words && coarse.last_digit == 0) return false;
  const bool whole = coarse.low.exponent() >= 0;
  const bool zeros = last_weighty_digit(coarse.low) > coarse.low.exponent();
  // A count is exact until its size says that nobody counted: 200 and 203 differ, 14,000 and 14,210
  // do not.
  const bool small = coarse.low < tolerances.exact_counts_below && coarse.last_digit == 0;
  return !(coarse.dimension == "count" && whole && zeros && small);
}

bool rounds_to(const Quantity& coarse, const Quantity& fine) {
  if (last_weighty_digit(coarse.low) <= last_weighty_digit(fine.low)) return false;
  return may_be_rounded(coarse) && gap(coarse.low, fine.low) <= rounding_room(coarse.low);
}

// "51 hours" and "two days": a span in few of a longer unit is seldom that many to the hour.
bool is_few_of_longer(const Quantity& from, const Quantity& to) {
  constexpr std::int64_t hours_of_day = 24;  // "15 days" are no two weeks
  return to.dimension == "time" && from.to_base * Decimal(hours_of_day) <= to.to_base &&
         to.low.exponent() >= 0 && Decimal(1) < to.low;
}

// One was computed from the other in another unit and rounded to its own digits.
bool converts_to(const Quantity& from, const Quantity& to) {
  Decimal room = rounding_room(to.low);
  if (is_few_of_longer(from, to)) room = std::max(room, tolerances.few_of_longer);
  return gap(in_base(from, from.low), in_base(to, to.low)) <= room * to.to_base;
}

bool is_calendar_unit(const Quantity& figure) {
  static const Decimal month(2629746);
  return figure.dimension == "time" && figure.to_base >= month;
}

// People take four weeks for a month, as long as they are few.
bool are_weeks_of_months(const Quantity& weeks, const Quantity& months) {
  return weeks.unit == "week" && months.unit == "month" && weeks.low == months.low * Decimal(4) &&
         months.low <= tolerances.months_of_four_weeks;
}

bool same_span(const Quantity& a, const Quantity& b) {
  if (a.dimension != "time" || is_calendar_unit(a) == is_calendar_unit(b)) return false;
  if (are_weeks_of_months(a, b) || are_weeks_of_months(b, a)) return true;
  const Decimal x = in_base(a, a.low);
  return gap(x, in_base(b, b.low)) <= x * tolerances.calendar_share;
}

Relation relate_exact(const Quantity& a, const Quantity& b) {
  if (in_base(a, a.low) == in_base(b, b.low)) return Relation::equal;
  if (a.dimension == "order") return Relation::disjoint;
  const bool agree = a.unit == b.unit ? rounds_to(a, b) || rounds_to(b, a)
                                      : converts_to(a, b) || converts_to(b, a) || same_span(a, b);
  return agree ? Relation::rounds_to : Relation::disjoint;
}

// The world of a figure with the room its own rounding leaves.
Interval roomy(const Quantity& figure) {
  if (!figure.world.low || !figure.world.high) return figure.world;
  const Decimal room = rounding_room(figure.low) * figure.to_base;
  return {*figure.world.low - room, *figure.world.high + room, true, true};
}

// An exact figure that is the other's rounded: 35.7 % and over 35.72 %.
bool is_rounded_from(const Quantity& coarse, const Quantity& other) {
  if (!is_exact(coarse) || significant_digits(coarse.low) < 2 || !may_be_rounded(coarse))
    return false;
  return gap(in_base(coarse, coarse.low), in_base(other, other.low)) <=
         rounding_room(coarse.low) * coarse.to_base;
}

// "32 to 42" and "38 to 42" are two answers, though some figures lie in both.
bool are_other_ranges(const Quantity& a, const Quantity& b) {
  if (a.modifier != Modifier::range || b.modifier != Modifier::range) return false;
  if (a.unit != b.unit) return false;
  const auto near = [](const Decimal& x, const Decimal& y) {
    return gap(x, y) <= std::max(rounding_room(x), rounding_room(y));
  };
  return !near(a.low, b.low) || !near(a.high, b.high);
}

Relation relate_worlds(const Quantity& a, const Quantity& b) {
  if (a.world == b.world) return Relation::equal;
  if (are_other_ranges(a, b)) return Relation::disjoint;
  if (a.world.contains(b.world)) return Relation::contains;
  if (b.world.contains(a.world)) return Relation::within;
  if (a.world.overlaps(b.world)) return Relation::overlaps;
  // "more than 100" and "100": sources round the same figure differently.
  const bool same_figure =
      in_base(a, a.low) == in_base(b, b.low) && in_base(a, a.high) == in_base(b, b.high);
  if (same_figure || is_rounded_from(a, b) || is_rounded_from(b, a)) return Relation::overlaps;
  const bool converted = a.unit != b.unit && roomy(a).overlaps(roomy(b));
  return converted ? Relation::overlaps : Relation::disjoint;
}

// "$5" may be Australian dollars.
bool may_be_one_currency(const Quantity& a, const Quantity& b) {
  return (a.shared_sign || b.shared_sign) && a.dimension.starts_with("money:") &&
         comparable_dimension(a.dimension) == comparable_dimension(b.dimension);
}

// "30 degrees", of either scale: those of an angle are told apart by the words beside them.
bool is_bare_degree(const Quantity& figure) {
  return figure.shared_sign && figure.dimension == "degree";
}

// Degrees that do not say their scale agree if they do by one of the two.
Relation relate_degrees(const Quantity& a, const Quantity& b) {
  const Relation by_celsius = relate_quantities(as_heat(a, true), as_heat(b, true));
  if (is_compatible(by_celsius)) return by_celsius;
  return relate_quantities(as_heat(a, false), as_heat(b, false));
}

// The same sum in a currency that the shared sign may stand for agrees; other sums say nothing.
Relation relate_families(const Quantity& a, Quantity b) {
  b.dimension = a.dimension;
  b.unit = a.unit;
  const Relation relation = relate_quantities(a, b);
  return relation == Relation::disjoint ? Relation::incomparable : relation;
}

// The same figure by the other reading of its mark.
Quantity with_other_mark(Quantity figure) {
  figure.low = figure.low.shifted(figure.other_power);
  figure.high = figure.high.shifted(figure.other_power);
  figure.last_digit += figure.other_power;
  figure.other_power = 0;
  set_world(figure);
  return figure;
}

// Figures whose mark may be read in two ways agree if one way does.
Relation relate_readings(const Quantity& a, const Quantity& b) {
  Quantity x = a;
  Quantity y = b;
  x.other_power = y.other_power = 0;
  const Relation plain = relate_quantities(x, y);
  if (is_compatible(plain)) return plain;
  const Relation by_first = relate_quantities(with_other_mark(a), y);
  if (a.other_power != 0 && is_compatible(by_first)) return by_first;
  const Relation by_second = relate_quantities(x, with_other_mark(b));
  return b.other_power != 0 && is_compatible(by_second) ? by_second : plain;
}

}  // namespace

std::optional<Quantity> as_percent(const Quantity& figure) {
  if (figure.dimension == "percent") return figure;
  if (figure.dimension != "factor" || figure.high >= Decimal(1)) return std::nullopt;
  Quantity result = figure;
  result.dimension = result.unit = "percent";
  result.low = figure.low.shifted(2);
  result.high = figure.high.shifted(2);
  set_world(result);
  return result;
}

bool may_be_heat(const Quantity& a, const Quantity& b) {
  if (a.dimension == "temperature") return is_bare_degree(b);
  return b.dimension == "temperature" && is_bare_degree(a);
}

// The factors and zeros of rules/units/temperature.yaml; a test holds these against those.
Quantity as_heat(const Quantity& figure, bool celsius) {
  static const Decimal fahrenheit(555555555555555556, -18);
  static const Decimal fahrenheit_zero(255372222222222222, -15);
  static const Decimal celsius_zero(27315, -2);
  if (!is_bare_degree(figure)) return figure;
  Quantity heat = figure;
  heat.dimension = "temperature";
  heat.unit = celsius ? "celsius" : "fahrenheit";
  heat.to_base = celsius ? Decimal(1) : fahrenheit;
  heat.base_offset = celsius ? celsius_zero : fahrenheit_zero;
  set_world(heat);
  return heat;
}

Relation relate_quantities(const Quantity& a, const Quantity& b) {
  if (a.other_power != 0 || b.other_power != 0) return relate_readings(a, b);
  if (a.dimension != b.dimension) {
    if (may_be_one_currency(a, b)) return relate_families(a, b);
    if (may_be_heat(a, b)) return relate_degrees(a, b);
    const auto x = as_percent(a);
    const auto y = as_percent(b);
    return x && y ? relate_quantities(*x, *y) : Relation::incomparable;
  }
  return is_exact(a) && is_exact(b) ? relate_exact(a, b) : relate_worlds(a, b);
}

}  // namespace concord::value

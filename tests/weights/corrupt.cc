#include "corrupt.h"

#include <array>

namespace concord::weights {

namespace {

using value::Decimal;

constexpr std::array<std::int64_t, 6> percents{67, 75, 85, 120, 135, 150};
constexpr std::array<std::int64_t, 4> steps{-2, -1, 1, 2};

std::int64_t minutes_of(value::Date::Grain grain) {
  using Grain = value::Date::Grain;
  constexpr std::int64_t day = 24 * 60;
  switch (grain) {
    case Grain::month:
      return 30 * day;
    case Grain::year:
      return 365 * day;
    case Grain::week:
      return 7 * day;
    default:
      return day;
  }
}

Decimal times(const Decimal& number, const Decimal& numerator, const Decimal& denominator) {
  return number * numerator / denominator;
}

std::optional<value::Value> corrupt_quantity(value::Quantity figure, std::uint32_t seed) {
  Decimal numerator(percents[seed % percents.size()]);
  Decimal denominator(100);
  const bool small = figure.low == figure.high && figure.low.exponent() >= 0 &&
                     figure.low <= Decimal(12) && figure.low > Decimal(0);
  if (small || figure.dimension == "order") {
    const Decimal changed = figure.low + Decimal(steps[seed % steps.size()]);
    numerator = changed > Decimal(0) ? changed : figure.low + Decimal(1);
    denominator = figure.low;
  }
  if (denominator.is_zero()) return std::nullopt;
  figure.low = times(figure.low, numerator, denominator);
  figure.high = times(figure.high, numerator, denominator);
  for (auto* end : {&figure.world.low, &figure.world.high}) {
    if (*end) *end = times(**end, numerator, denominator);
  }
  return figure;
}

std::optional<value::Value> corrupt_date(value::Date date, std::uint32_t seed) {
  if (!date.from && !date.to) return std::nullopt;
  const std::int64_t shift = (seed % 2 == 0 ? 1 : -1) * minutes_of(date.grain);
  for (auto* at : {&date.from, &date.to, &date.named_from, &date.named_to}) {
    if (*at) **at += shift;
  }
  return date;
}

}  // namespace

std::optional<value::Value> corrupt(const value::Value& value, std::uint32_t seed) {
  if (const auto* figure = std::get_if<value::Quantity>(&value)) {
    return corrupt_quantity(*figure, seed);
  }
  if (const auto* date = std::get_if<value::Date>(&value)) return corrupt_date(*date, seed);
  if (const auto* tuple = std::get_if<value::Tuple>(&value)) {
    value::Tuple changed = *tuple;
    Decimal& part = changed.parts[seed % changed.parts.size()];
    part = part + Decimal(1);
    return changed;
  }
  return std::nullopt;
}

}  // namespace concord::weights

#include "value/world.h"

#include "value/read_value.h"
#include "value/relate.h"

namespace concord::value {
namespace {

const Tolerances tolerances;

Decimal absolute(const Decimal& number) {
  return number.is_negative() ? number.negated() : number;
}

// One unit of the leading digit: 249 → 100, 9 → 1.
Decimal leading_step(const Decimal& number) {
  const Decimal plain = absolute(number).plain();
  std::int32_t power = plain.exponent();
  for (std::int64_t rest = plain.coefficient() / 10; rest != 0; rest /= 10) ++power;
  return Decimal(1, power);
}

// The next number above whose digits after the first are zeros: 249 → 300, 9 → 10, 1,000 → 2,000.
Decimal next_step(const Decimal& number) {
  const Decimal step = leading_step(number);
  Decimal result = step;
  for (int i = 0; i < 10 && result <= number; ++i) result = result + step;
  return result;
}

// The same downwards, but half for a power of ten: 249 → 200, 200 → 100, 100 → 50.
Decimal previous_step(const Decimal& number) {
  const Decimal step = leading_step(number);
  if (number == step) return number / Decimal(2);
  Decimal result = step;
  for (int i = 0; i < 10 && result + step < number; ++i) result = result + step;
  return result;
}

bool is_small_count(const Quantity& figure) {
  return figure.dimension == "count" && absolute(figure.low) < Decimal(10);
}

Decimal half_a_digit(const Decimal& number) {
  return Decimal(5, last_weighty_digit(number) - 1);
}

Interval above(const Quantity& figure, bool open) {
  const Decimal& at = figure.low;
  if (at.is_zero()) return {at, std::nullopt, open, true};
  if (at.is_negative()) return {at, Decimal(0), open, false};
  // Between nine people and ten there is nobody: small counts reach to twice themselves.
  if (is_small_count(figure)) return {at, at + at, open, false};
  return {at, next_step(at), open, true};
}

Interval below(const Quantity& figure, bool open) {
  const Decimal& at = figure.high;
  if (at.is_zero()) return {std::nullopt, at, true, open};
  if (at.is_negative()) return {next_step(absolute(at)).negated(), at, true, open};
  if (is_small_count(figure)) return {Decimal(0), at, false, open};
  return {previous_step(at), at, true, open};
}

// Where the last digit bounds it, the ends would be rounded to another one: they are not in it. Where
// the share does, they are: 1.9 million are almost two.
Interval around(const Quantity& figure) {
  const auto by_digit = [](const Decimal& number) {
    return rounding_room(number) == half_a_digit(number);
  };
  const Decimal low = figure.low - rounding_room(figure.low);
  const Decimal high = figure.high + rounding_room(figure.high);
  return {low, high, by_digit(figure.low), by_digit(figure.high)};
}

}  // namespace

std::int32_t last_weighty_digit(const Decimal& number) {
  if (number.exponent() < 0 || number.is_zero()) return number.exponent();
  return number.plain().exponent();
}

Decimal rounding_room(const Decimal& number) {
  const Decimal half = half_a_digit(number);
  const Decimal share = absolute(number) * tolerances.share;
  return half < share ? half : share;
}

Interval stated_world(const Quantity& figure) {
  switch (figure.modifier) {
    case Modifier::exact:
    case Modifier::range:
      return {figure.low, figure.high, false, false};
    case Modifier::about:
      return around(figure);
    case Modifier::over:
      return above(figure, true);
    case Modifier::at_least:
      return above(figure, false);
    case Modifier::under:
      return below(figure, true);
    case Modifier::at_most:
      return below(figure, false);
    case Modifier::dozens:
      return {figure.low, figure.low * tolerances.vague_reach, false, false};
  }
  return {};
}

Decimal in_base(const Quantity& figure, const Decimal& number) {
  return number * figure.to_base + figure.base_offset;
}

void set_world(Quantity& figure) {
  if (figure.modifier == Modifier::exact || figure.modifier == Modifier::range) {  // most
    figure.world = {in_base(figure, figure.low), in_base(figure, figure.high), false, false};
    return;
  }
  figure.world = stated_world(figure);
  if (figure.world.low) figure.world.low = in_base(figure, *figure.world.low);
  if (figure.world.high) figure.world.high = in_base(figure, *figure.world.high);
}

}  // namespace concord::value

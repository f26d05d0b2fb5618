#pragma once

#include "value/value.h"

namespace concord::value {

// The power of ten of the last digit that carries weight: 14,000 → 3, 14.0 → -1, 249 → 0. Zeros
// after a decimal point were
// stated on purpose; zeros at the end of a whole number may be mere size.
std::int32_t last_weighty_digit(const Decimal& number);

// How far a figure may be from the true one when it was rounded: half a unit of its last weighty
// digit, capped by Tolerances::share.
Decimal rounding_room(const Decimal& number);

// Every true value that a figure with its modifier may stand for, in the figure's own unit.
Interval stated_world(const Quantity& figure);

// Sets `world` from the other members, in base units.
void set_world(Quantity& figure);

Decimal in_base(const Quantity& figure, const Decimal& number);

}  // namespace concord::value

#pragma once

#include <string>

#include "value/value.h"

namespace concord::value {

// How far apart two values of one question may be and still agree, where a rule says so.
struct Leeway {
  enum class Of { share, own_unit, dimension };
  Of of = Of::share;
  Decimal amount;         // of the larger figure, in the figures' own unit, or in base units
  std::string dimension;  // of base units: "length"; dates go by "time"
};

// Whether quantities or dates that cannot both be true are no further apart than that.
bool is_within(const Value& a, const Value& b, const Leeway& leeway);

}  // namespace concord::value

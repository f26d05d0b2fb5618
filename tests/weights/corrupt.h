#pragma once

#include <cstdint>
#include <optional>

#include "value/value.h"

namespace concord::weights {

// A value that a careless hand might have written instead, the same for the same seed; nothing for
// values that have no such neighbour. Real conflicts are few, these are many.
std::optional<value::Value> corrupt(const value::Value& value, std::uint32_t seed);

}  // namespace concord::weights

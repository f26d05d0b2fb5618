#pragma once

#include "value/value.h"

namespace concord::value {

// Puts a value under a modifier found beside its mention: sets `modifier` and recomputes the set of worlds.
void put_under(Value& value, Modifier modifier);

}  // namespace concord::value

#pragma once

#include "value/unit.h"
#include "value/value.h"

namespace concord::value {

// A bare number as one of that unit: the 42 of "Quill, 42," as 42 years. Every other value is
// left as it is.
Value with_unit(Value value, const Unit& unit);

}  // namespace concord::value

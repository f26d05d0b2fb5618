#pragma once

#include "value/value.h"

namespace concord::value {

// What with_modifier() does to a copy, done to the value itself.
void put_under(Value& value, Modifier modifier);

}  // namespace concord::value

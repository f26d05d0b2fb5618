#pragma once

#include "value/value.h"

namespace concord::value {

// A figure that is a limit or a setting: "up to 60" means the 60, "not exceed 25" the 25, and 8,080 is
// no rounded 8,000. A bound of time is its end: "since 2019" means 2019. Every other value, and what is
// stated as rough or as a range, is left as it is.
Value exactly(Value value);

}  // namespace concord::value

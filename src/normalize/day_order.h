#pragma once

#include "match/match.h"
#include "value/read_value.h"

namespace concord::normalize {

// How an article writes days in digits: told by one of its dates whose day cannot be a month. Unknown
// where there is none, or where two of them differ.
value::DayOrder day_order(const match::Matches& matches);

}  // namespace concord::normalize

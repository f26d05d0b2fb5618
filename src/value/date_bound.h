#pragma once

#include "value/value.h"

namespace concord::value {

// The date under a preposition: "since" (at_least) and "until" (at_most) keep the period itself,
// "after" (over) and "before" (under) leave it out. Other modifiers are only noted. A date that is
// not resolved keeps the modifier alone. Before and after a minute lie the two hours next to it
// (Tolerances::clock_bound_minutes).
Date bounded(Date date, Modifier modifier);

}  // namespace concord::value

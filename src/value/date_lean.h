#pragma once

#include <cstdint>
#include <functional>

#include "value/date_periods.h"
#include "value/read_value.h"

namespace concord::value {

// Where a day or month whose year nobody said is looked for.
enum class Lean {
  none,    // the nearest; news looks back more often than ahead
  past,    // the clause tells what was: "he left in December"
  future,  // the clause tells what is to come: "it opens in April"
};

Lean lean_of(Tense tense);

// How far a period is from today, the worse the less the lean allows it. 0: today lies in it.
std::int64_t farness(const Period& period, std::int64_t today, Lean lean);

// The turn (a year, a month) near `now` whose period is nearest to today.
std::int32_t nearest_turn(std::int32_t now, std::int64_t today, Lean lean,
                          const std::function<Period(std::int32_t)>& period_in);

}  // namespace concord::value

#pragma once

#include <cstdint>

namespace concord::rule {

// How the answer to a rule's question changes while nobody errs: turnout grows from hour to hour, the
// price of a share is another one each day, an age goes up by one each year.
// `hourly` figures are others where their sentences tell of another hour ("at noon", "so far"), `daily`
// ones on another day too, `yearly` ones are ages.
enum class Changes : std::uint8_t { no, hourly, daily, yearly };

}  // namespace concord::rule

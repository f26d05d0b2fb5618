#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "diff/item.h"

namespace concord::diff {

using Slip = std::pair<std::uint32_t, std::uint32_t>;  // items

// Pairs of claims, the first before the second, whose figures have the same digits in another order,
// as hands make them that type: 17,400 and 14,700. They are of one unit and have `fewest` significant
// digits at least, and are among few of their length: in eight clusters of real articles no two figures
// of two facts with three digits look so. What else must hold is for who asks.
std::vector<Slip> find_transposed(const Items& items, int fewest);

// The same of figures with one sequence of digits, two of them at least, that are ten, a hundred or a thousand times
// apart: 4.6 billion and 4.6 million, 11,000 and 110,000. Where a story has three such scales of one sequence, none is a slip.
std::vector<Slip> find_rescaled(const Items& items);

// The same figure of a rise and of a fall: "revenue rose 14 percent" and "revenue fell 14 percent". Figures of two
// significant digits at least, that a rule asks of somebody by name.
std::vector<Slip> find_reversed(const Items& items);

}  // namespace concord::diff

#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "diff/item.h"

namespace concord::diff {

using Transposed = std::pair<std::uint32_t, std::uint32_t>;  // items

// Pairs of claims, the first before the second, whose figures have the same digits in another order,
// as hands make them that type: 17,400 and 14,700. They are of one unit and have three significant
// digits at least, and among few of their length: in eight clusters of real articles no two figures of
// two facts look so. What else must hold is for who asks.
std::vector<Transposed> find_transposed(const Items& items);

}  // namespace concord::diff

#pragma once

#include <cstdint>
#include <vector>

#include "diff/item.h"

namespace concord::diff {

// Which articles of a story share an origin: articles that are copies of each other for the most
// part have one number.
std::vector<std::uint32_t> origins_of(const Items& items);

// How many independent sources stand behind these items: copies count once, and so do articles that
// name the same source for it.
std::uint32_t count_independent(const std::vector<std::uint32_t>& group, const Items& items,
                                const std::vector<std::uint32_t>& origins);

}  // namespace concord::diff

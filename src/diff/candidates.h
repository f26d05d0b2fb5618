#pragma once

#include <cstdint>
#include <vector>

#include "diff/item.h"

namespace concord::diff {

// Two items by index, first < second.
struct Candidate {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  friend constexpr auto operator<=>(Candidate, Candidate) = default;
};

// Pairs worth scoring: comparable, and with a special word in common, or both the day of the news. Sorted, no repeats. n log n:
// items are sorted by (comparable, word, value) and in a long run each meets only its neighbours in
// value.
std::vector<Candidate> find_candidates(const Items& items);

// Pairs whose values may be one, whatever stands around them. Sorted, no repeats; of the items of a
// kind, where they are many, each meets only its neighbours in value.
std::vector<Candidate> find_like_values(const Items& items);

}  // namespace concord::diff

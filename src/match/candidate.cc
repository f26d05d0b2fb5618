#include "match/candidate.h"

#include <algorithm>
#include <tuple>

namespace concord::match {

void OverlapChooser::decide(std::vector<Candidate>& candidates, std::uint32_t first,
                            std::uint32_t last) {
  used_.assign((last - first) / 64 + 1, 0);
  std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
    const auto length = [](const Candidate& c) { return c.last - c.first; };
    if (length(a) != length(b)) return length(a) > length(b);
    const std::uint32_t priority_a = rules_[a.rule].priority;
    const std::uint32_t priority_b = rules_[b.rule].priority;
    return std::tuple(priority_b, a.rule, a.pattern, a.first) <
           std::tuple(priority_a, b.rule, b.pattern, b.first);
  });
  std::erase_if(candidates, [&](const Candidate& candidate) {
    return !take({candidate.first - first, candidate.last - first});
  });
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) { return a.first < b.first; });
}

// Of tokens counted from the first of the sentence; false when one of them is taken already.
bool OverlapChooser::take(rule::Range tokens) {
  const auto in_block = [&](std::uint32_t block) {
    const std::uint32_t begin = std::max(tokens.begin, 64 * block) - 64 * block;
    const std::uint32_t size = std::min(tokens.end, 64 * block + 64) - 64 * block - begin;
    return (size < 64 ? (std::uint64_t{1} << size) - 1 : ~std::uint64_t{0}) << begin;
  };
  const std::uint32_t last = (tokens.end - 1) / 64;
  for (std::uint32_t block = tokens.begin / 64; block <= last; ++block) {
    if ((used_[block] & in_block(block)) != 0) return false;
  }
  for (std::uint32_t block = tokens.begin / 64; block <= last; ++block) {
    used_[block] |= in_block(block);
  }
  return true;
}

}  // namespace concord::match

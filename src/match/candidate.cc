#include "match/candidate.h"

#include <algorithm>
#include <tuple>

namespace concord::match {

void OverlapChooser::decide(std::vector<Candidate>& candidates, std::uint32_t first,
                            std::uint32_t last) {
  used_.assign(last - first, false);
  std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
    const auto length = [](const Candidate& c) { return c.last - c.first; };
    if (length(a) != length(b)) return length(a) > length(b);
    const std::uint32_t priority_a = rules_[a.rule].priority;
    const std::uint32_t priority_b = rules_[b.rule].priority;
    return std::tuple(priority_b, a.rule, a.pattern, a.first) <
           std::tuple(priority_a, b.rule, b.pattern, b.first);
  });
  std::erase_if(candidates, [&](const Candidate& candidate) {
    const auto begin = used_.begin() + (candidate.first - first);
    const auto end = used_.begin() + (candidate.last - first);
    if (std::find(begin, end, true) != end) return true;
    std::fill(begin, end, true);
    return false;
  });
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) { return a.first < b.first; });
}

}  // namespace concord::match

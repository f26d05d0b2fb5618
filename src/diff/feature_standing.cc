#include "diff/feature_parts.h"

#include <algorithm>

namespace concord::diff {

namespace {

// How much nearer the rival is than whatever else its article says, from -1 to 1, and whether that
// article states the claim's own value too.
struct Standing {
  double margin = 1;
  double explained = 0;
};

Standing standing(const Item& item, std::uint32_t rival, const Items& items) {
  constexpr double clear = 1.0;
  const Item& other = items.items[rival];
  const double score = nearness(item, other, items);
  Standing found;
  double next = 0;
  for (std::uint32_t i : items.peers(item.comparable, other.claim->document)) {
    const Item& peer = items.items[i];
    if (i == rival) continue;
    // A value said again is no competition to itself.
    if (value::is_compatible(value::relate(peer.claim->value, other.claim->value))) continue;
    const double near = nearness(item, peer, items);
    next = std::max(next, near);
    if (value::is_compatible(value::relate(peer.claim->value, item.claim->value))) {
      found.explained = std::max(found.explained, 0.4 + 0.6 * std::min(near, 2.0) / 2.0);
    }
  }
  found.margin = std::clamp((score - next) / clear, -1.0, 1.0);
  return found;
}

}  // namespace

void compare_standing(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Standing first = standing(items.items[a], b, items);
  const Standing second = standing(items.items[b], a, items);
  at(f, Feature::best_of_first) = first.margin;
  at(f, Feature::best_of_second) = second.margin;
  at(f, Feature::explained_first) = first.explained;
  at(f, Feature::explained_second) = second.explained;
}

}  // namespace concord::diff

#include <algorithm>

#include "diff/features.h"
#include "diff/item.h"

namespace concord::diff {

namespace {

// In a story of more articles so many are asked what they say.
constexpr std::uint32_t witnesses = 24;
constexpr double like = 1.0;  // nearness

}  // namespace

void find_supporters(Items& items) {
  const std::uint32_t some = std::min(items.documents, witnesses);
  for (Item& item : items.items) {
    const auto says_the_same = [&](std::uint32_t i) {
      const Item& peer = items.items[i];
      return value::is_compatible(value::relate(peer.claim->value, item.claim->value)) &&
             nearness(item, peer, items) >= like;
    };
    for (std::uint32_t document = 0; document < some; ++document) {
      if (document == item.claim->document) continue;
      if (item.supporters.size() > most_supporters) break;  // one may be the rival's
      if (std::ranges::any_of(items.peers(item.comparable, document), says_the_same))
        item.supporters.push_back(document);
    }
  }
}

}  // namespace concord::diff

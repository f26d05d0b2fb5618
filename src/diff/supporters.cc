#include <algorithm>
#include <map>

#include "diff/item.h"
#include "diff/surroundings.h"

namespace concord::diff {

namespace {

// In a story of more articles so many are asked what they say.
constexpr std::uint32_t witnesses = 24;
constexpr double like = 1.0;  // nearness

}  // namespace

void find_supporters(Items& items) {
  const std::uint32_t some = std::min(items.documents, witnesses);
  // The first place of each comparable.
  std::map<std::uint32_t, std::uint32_t> first;
  for (std::uint32_t place = 0; place < items.by_document.size(); ++place) {
    first.try_emplace(items.items[items.by_document[place]].comparable, place);
  }
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    Item& item = items.items[i];
    const Surroundings surroundings(item, items);
    for (std::uint32_t place = first.at(item.comparable); place < items.by_document.size();
         ++place) {
      const std::uint32_t peer = items.by_document[place];
      const Item& other = items.items[peer];
      if (other.comparable != item.comparable || other.claim->document >= some) break;
      // One may be the rival's.
      if (item.supporters.size() > most_supporters) break;
      if (other.claim->document == item.claim->document) continue;
      const bool known =
          !item.supporters.empty() && item.supporters.back() == other.claim->document;
      if (known || !items.is_compatible(peer, i) || surroundings.nearness(other) < like) continue;
      item.supporters.push_back(other.claim->document);
    }
  }
}

}  // namespace concord::diff

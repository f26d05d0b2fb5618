#include <algorithm>
#include <map>
#include <variant>
#include <vector>

#include "diff/item.h"
#include "diff/surroundings.h"

namespace concord::diff {

namespace {

// In a story of more articles so many are asked what they say.
constexpr std::uint32_t witnesses = 24;
constexpr double like = 1.0;  // nearness

// A bare name is met by its canonical form, and has no rivals.
bool is_bare_name(const Item& item) {
  return item.question == 0 && item.likeness == 0 &&
         std::holds_alternative<value::Name>(item.claim->value);
}

// By place: where the next article's items of one comparable begin.
std::vector<std::uint32_t> next_articles(const Items& items) {
  std::vector<std::uint32_t> next(items.around.size());
  for (std::size_t place = next.size(); place-- > 0;) {
    next[place] = static_cast<std::uint32_t>(place) + 1;
    if (place + 1 == next.size()) continue;
    const Item& here = items.items[items.around[place].item];
    const Item& behind = items.items[items.around[place + 1].item];
    const bool same =
        here.comparable == behind.comparable && here.claim->document == behind.claim->document;
    if (same) next[place] = next[place + 1];
  }
  return next;
}

void find_supporters(std::uint32_t number, std::uint32_t first_place,
                     const std::vector<std::uint32_t>& next, Items& items) {
  const std::uint32_t some = std::min(items.documents, witnesses);
  Item& item = items.items[number];
  const Surroundings surroundings(items.around_of(number), items);
  for (std::uint32_t place = first_place; place < next.size();) {
    const Around& peer = items.around[place];
    const Item& other = items.items[peer.item];
    const std::uint32_t document = other.claim->document;
    if (other.comparable != item.comparable || document >= some) break;
    if (item.supporters.size() > most_supporters) break;  // one may be the rival's
    const bool says = document != item.claim->document && items.is_compatible(peer.item, number) &&
                      surroundings.nearness(peer) >= like;
    if (says) item.supporters.push_back(document);
    place = says || document == item.claim->document ? next[place] : place + 1;
  }
}

}  // namespace

void find_supporters(Items& items) {
  std::map<std::uint32_t, std::uint32_t> first;  // place of each comparable
  for (std::uint32_t place = 0; place < items.around.size(); ++place) {
    first.try_emplace(items.items[items.around[place].item].comparable, place);
  }
  const std::vector<std::uint32_t> next = next_articles(items);
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    const Item& item = items.items[i];
    if (!is_bare_name(item)) find_supporters(i, first.at(item.comparable), next, items);
  }
}

}  // namespace concord::diff

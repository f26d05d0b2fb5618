#include <algorithm>
#include <map>
#include <span>
#include <variant>

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

void find_supporters(std::uint32_t number, std::uint32_t first_place, Items& items) {
  const std::uint32_t some = std::min(items.documents, witnesses);
  Item& item = items.items[number];
  const Surroundings surroundings(items.around_of(number), items);
  for (const Around& peer : std::span(items.around).subspan(first_place)) {
    const Item& other = items.items[peer.item];
    const std::uint32_t document = other.claim->document;
    if (other.comparable != item.comparable || document >= some) break;
    if (item.supporters.size() > most_supporters) break;  // one may be the rival's
    const bool known = !item.supporters.empty() && item.supporters.back() == document;
    if (known || document == item.claim->document) continue;
    if (items.is_compatible(peer.item, number) && surroundings.nearness(peer) >= like)
      item.supporters.push_back(document);
  }
}

}  // namespace

void find_supporters(Items& items) {
  std::map<std::uint32_t, std::uint32_t> first;  // place of each comparable
  for (std::uint32_t place = 0; place < items.around.size(); ++place) {
    first.try_emplace(items.items[items.around[place].item].comparable, place);
  }
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    const Item& item = items.items[i];
    if (!is_bare_name(item)) find_supporters(i, first.at(item.comparable), items);
  }
}

}  // namespace concord::diff

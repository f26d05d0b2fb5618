#include "diff/feature_parts.h"

#include <algorithm>
#include <iterator>

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
    const double near = nearness(item, peer, items);
    const double explained = 0.4 + 0.6 * std::min(near, 2.0) / 2.0;
    const bool explains = explained > found.explained &&
                          value::is_compatible(value::relate(peer.claim->value, item.claim->value));
    if (near <= next && !explains) continue;
    // A value said again is no competition to itself.
    if (value::is_compatible(value::relate(peer.claim->value, other.claim->value))) continue;
    next = std::max(next, near);
    if (explains) found.explained = explained;
  }
  found.margin = std::clamp((score - next) / clear, -1.0, 1.0);
  return found;
}

// Of the words that both say, how much those weigh that go with no other figure of either article:
// where only one price is that of a watch, the watch tells which question the price answers.
using WordsOf = std::vector<WordId> Item::*;

bool goes_alone(WordId word, const Item& item, WordsOf words, const Items& items) {
  const auto peers = items.peers(item.comparable, item.claim->document);
  return std::ranges::none_of(peers, [&](std::uint32_t i) {
    const Item& peer = items.items[i];
    if (&peer == &item || !std::ranges::binary_search(peer.*words, word)) return false;
    return !value::is_compatible(value::relate(peer.claim->value, item.claim->value));
  });
}

double sole(const Item& a, const Item& b, WordsOf words, const Items& items) {
  constexpr double special = 0.4;
  constexpr double most_of_one = 2;
  constexpr double most = 4;
  std::vector<WordId> both;
  std::ranges::set_intersection(a.*words, b.*words, std::back_inserter(both));
  double sum = 0;
  for (const WordId word : both) {
    if (items.weights[word] < special) continue;
    if (!goes_alone(word, a, words, items) || !goes_alone(word, b, words, items)) continue;
    sum += std::min(most_of_one, items.weights[word]);
  }
  return part(std::min(sum, most), most);
}

// How many other articles say the same in like words, from 0 to 1.
double support(const Item& item, std::uint32_t rival_document) {
  const auto count = std::ranges::count_if(
      item.supporters, [&](std::uint32_t document) { return document != rival_document; });
  const auto most = static_cast<std::ptrdiff_t>(most_supporters);
  return static_cast<double>(std::min(count, most)) / static_cast<double>(most);
}

}  // namespace

void compare_standing(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Standing first = standing(items.items[a], b, items);
  const Standing second = standing(items.items[b], a, items);
  at(f, Feature::best_of_first) = first.margin;
  at(f, Feature::best_of_second) = second.margin;
  at(f, Feature::explained_first) = first.explained;
  at(f, Feature::explained_second) = second.explained;
  const Item& x = items.items[a];
  const Item& y = items.items[b];
  at(f, Feature::sole_words) = sole(x, y, &Item::clause, items);
  at(f, Feature::sole_near) = sole(x, y, &Item::near, items);
  const double of_x = support(x, y.claim->document);
  const double of_y = support(y, x.claim->document);
  at(f, Feature::support_most) = std::max(of_x, of_y);
  at(f, Feature::support_least) = std::min(of_x, of_y);
}

}  // namespace concord::diff

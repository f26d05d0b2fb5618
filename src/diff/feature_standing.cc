#include <algorithm>

#include "diff/feature_parts.h"
#include "diff/surroundings.h"

namespace concord::diff {

namespace {

// How much nearer the rival is than whatever else its article says, from -1 to 1, and whether that
// article states the claim's own value too.
struct Standing {
  double margin = 1;
  double explained = 0;
};

Standing standing(std::uint32_t claim, std::uint32_t rival, const Items& items) {
  constexpr double clear = 1.0;
  const Item& item = items.items[claim];
  const Item& other = items.items[rival];
  const Surroundings surroundings(items.around_of(claim), items);
  const double score = surroundings.nearness(items.around_of(rival));
  Standing found;
  double next = 0;
  for (const Around& around : items.peers(item, other)) {
    const std::uint32_t peer = around.item;
    if (peer == rival) continue;
    const double near = surroundings.nearness(around);
    const double explained = 0.4 + 0.6 * std::min(near, 2.0) / 2.0;
    const bool explains = explained > found.explained && items.is_compatible(peer, claim);
    if (near <= next && !explains) continue;
    // A value said again is no competition to itself.
    if (items.is_compatible(peer, rival)) continue;
    next = std::max(next, near);
    if (explains) found.explained = explained;
  }
  found.margin = std::clamp((score - next) / clear, -1.0, 1.0);
  return found;
}

// Whether no other figure of the claim's article goes with a word: where only one price is that of a
// watch, the watch tells which question the price answers.
bool goes_alone(const ItemWord& word, std::uint32_t claim, ItemWord::Where where,
                const Items& items) {
  return std::ranges::none_of(items.peers(items.items[claim]), [&](const Around& peer) {
    if (peer.item == claim || !peer.bits.may_hold(word.bit)) return false;
    const std::span<const ItemWord> words = items.words_of(peer);
    const auto it = std::ranges::lower_bound(words, word.word, {}, &ItemWord::word);
    const bool holds = it != words.end() && it->word == word.word && (it->where & where) != 0;
    return holds && !items.is_compatible(peer.item, claim);
  });
}

// Of the words that both say, how much those weigh that go with no other figure of either article.
double sole(std::uint32_t a, std::uint32_t b, ItemWord::Where where, const Items& items) {
  constexpr double special = 0.4;
  constexpr double most_of_one = 2;
  constexpr double most = 4;
  double sum = 0;
  const auto of_a = items.words_of(items.around_of(a));
  const auto of_b = items.words_of(items.around_of(b));
  for_shared(of_a, of_b, [&](const ItemWord& x, const ItemWord& y) {
    const double weight = items.weights[x.word];
    if ((x.where & y.where & where) == 0 || weight < special) return;
    if (!goes_alone(x, a, where, items) || !goes_alone(y, b, where, items)) return;
    sum += std::min(most_of_one, weight);
  });
  return part(std::min(sum, most), most);
}

// How many other articles say the same in like words, from 0 to 1.
double support(const Item& item, std::uint32_t rival_document) {
  const auto count = std::ranges::count_if(
      item.supporters, [&](std::uint32_t document) { return document != rival_document; });
  const auto most = static_cast<std::ptrdiff_t>(most_supporters);
  return static_cast<double>(std::min(count, most)) / static_cast<double>(most);
}

void compare_support(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Item& x = items.items[a];
  const Item& y = items.items[b];
  const double of_x = support(x, y.claim->document);
  const double of_y = support(y, x.claim->document);
  at(f, Feature::support_most) = std::max(of_x, of_y);
  at(f, Feature::support_least) = std::min(of_x, of_y);
}

void compare_sole(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  at(f, Feature::sole_words) = sole(a, b, ItemWord::in_clause, items);
  at(f, Feature::sole_near) = sole(a, b, ItemWord::is_near, items);
}

void compare_first(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Standing first = standing(a, b, items);
  at(f, Feature::best_of_first) = first.margin;
  at(f, Feature::explained_first) = first.explained;
}

void compare_second(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Standing second = standing(b, a, items);
  at(f, Feature::best_of_second) = second.margin;
  at(f, Feature::explained_second) = second.explained;
}

}  // namespace

const std::array<StandingStep, 4> standing_steps{
    compare_support,
    compare_sole,
    compare_first,
    compare_second,
};

void assume_best_standing(Features& f) {
  at(f, Feature::support_most) = 1;
  at(f, Feature::sole_words) = at(f, Feature::sole_near) = 1;
  at(f, Feature::best_of_first) = at(f, Feature::best_of_second) = 1;
}

void compare_standing(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  for (const StandingStep step : standing_steps) step(a, b, items, f);
}

}  // namespace concord::diff

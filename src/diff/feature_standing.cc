#include <algorithm>

#include "diff/feature_parts.h"
#include "diff/surroundings.h"

namespace concord::diff {

namespace {

// More claims that can be one are no worse.
constexpr double crowded = 5;

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

// Which article comes first is nobody's merit: the two are told apart by which is less.
void set_both(Feature least, Feature most, double a, double b, Features& f) {
  at(f, least) = std::min(a, b);
  at(f, most) = std::max(a, b);
}

void compare_support(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Item& x = items.items[a];
  const Item& y = items.items[b];
  const double of_x = support(x, y.claim->document);
  const double of_y = support(y, x.claim->document);
  set_both(Feature::support_least, Feature::support_most, of_x, of_y, f);
}

void compare_sole(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  at(f, Feature::sole_words) = sole(a, b, ItemWord::in_clause, items);
  at(f, Feature::sole_near) = sole(a, b, ItemWord::is_near, items);
}

// The second is taken for the best there is, until it is known.
void compare_first(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Standing first = standing(a, b, items);
  at(f, Feature::lead_least) = first.margin;
  at(f, Feature::explained_most) = first.explained;
}

void compare_second(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Standing second = standing(b, a, items);
  set_both(Feature::lead_least, Feature::lead_most, at(f, Feature::lead_least), second.margin, f);
  set_both(Feature::explained_least, Feature::explained_most, at(f, Feature::explained_most),
           second.explained, f);
}

// How a claim stands among those of the other's article.
struct Company {
  double crowd = 0;  // claims there that can be it
  double lead = 0;   // how much nearer the other is than what says something else
  double alone = 0;  // and than what says the same elsewhere
};

Company company(std::uint32_t claim, std::uint32_t mate, const Items& items) {
  constexpr double clear = 2.0;
  const Item& item = items.items[claim];
  const Item& other = items.items[mate];
  const Surroundings surroundings(items.around_of(claim), items);
  const double score = surroundings.nearness(items.around_of(mate));
  Company found{1, 0, 0};
  double rival = 0;
  double twin = 0;
  for (const Around& around : items.peers(item, other)) {
    if (items.items[around.item].claim->span == other.claim->span) continue;
    const double near = surroundings.nearness(around);
    const bool same = items.is_compatible(claim, around.item);
    found.crowd += same ? 1 : 0;
    double& best = same ? twin : rival;
    best = std::max(best, near);
  }
  found.lead = std::clamp((score - rival) / clear, -1.0, 1.0);
  found.alone = std::clamp((score - twin) / clear, -1.0, 1.0);
  return found;
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
  at(f, Feature::lead_least) = at(f, Feature::lead_most) = 1;
}

void compare_standing(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  for (const StandingStep step : standing_steps) step(a, b, items, f);
}

void assume_best_company(Features& f) {
  at(f, Feature::crowd_least) = at(f, Feature::crowd_most) = part(1, crowded);
  at(f, Feature::lead_least) = at(f, Feature::lead_most) = 1;
  at(f, Feature::alone_least) = at(f, Feature::alone_most) = 1;
}

void compare_company(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Company first = company(a, b, items);
  const Company second = company(b, a, items);
  set_both(Feature::crowd_least, Feature::crowd_most, part(first.crowd, crowded),
           part(second.crowd, crowded), f);
  set_both(Feature::lead_least, Feature::lead_most, first.lead, second.lead, f);
  set_both(Feature::alone_least, Feature::alone_most, first.alone, second.alone, f);
}

}  // namespace concord::diff

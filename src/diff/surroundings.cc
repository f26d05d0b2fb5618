#include "diff/surroundings.h"

#include <algorithm>

#include "diff/feature_parts.h"

namespace concord::diff {

namespace {

constexpr std::uint16_t many = UINT16_MAX;

}  // namespace

Surroundings::Surroundings(const Item& item, const Items& items) : item_(item), items_(items) {
  for (std::size_t i = 0; i < item.words.size(); ++i) {
    std::uint16_t& place = places_[item.words[i].bit];
    place = place == 0 && i + 1 < many ? static_cast<std::uint16_t>(i + 1) : many;
  }
}

const ItemWord* Surroundings::find(const ItemWord& word) const {
  const std::uint16_t place = places_[word.bit];
  if (place == 0) return nullptr;
  const auto& words = item_.words;
  const auto it = place == many ? std::ranges::lower_bound(words, word.word, {}, &ItemWord::word)
                                : words.begin() + (place - 1);
  return it != words.end() && it->word == word.word ? &*it : nullptr;
}

Surroundings::Weight Surroundings::shared(const Item& other) const {
  Weight found;
  if (!item_.bits.meets(other.bits)) return found;
  for (const ItemWord& word : other.words) {
    const ItemWord* own = find(word);
    if (own == nullptr) continue;
    const double weight = items_.weights[word.word];
    if (own->in_clause && word.in_clause) found.clause += weight;
    if (own->is_near && word.is_near) found.near += weight;
    if (own->in_sentence && word.in_sentence) found.sentence += weight;
  }
  found.clause = std::min(found.clause, most_clause_words);
  found.near = std::min(found.near, most_near_words);
  found.sentence = std::min(found.sentence, most_sentence_words);
  return found;
}

double Surroundings::nearness(const Item& other) const {
  const Weight weight = shared(other);
  const bool head = any_shared(item_.head, other.head);
  const bool asked = item_.question != 0 && item_.question == other.question;
  if (weight.clause + weight.near + weight.sentence == 0 && !head && !asked) return 0;
  const normalize::Context& x = item_.claim->context;
  const normalize::Context& y = other.claim->context;
  const bool event = x.event != 0 && x.event == y.event;
  const bool preposition = same_preposition(item_, other);
  // Found by a logistic regression of "one question" on these signs alone.
  return 0.28 * weight.clause + 0.18 * weight.sentence + 0.2 * weight.near + (head ? 0.5 : 0) +
         (event ? 1.0 : 0) + (preposition ? 1.5 : 0) + (asked ? 4.0 : 0);
}

}  // namespace concord::diff

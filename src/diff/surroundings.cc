#include "diff/surroundings.h"

#include <algorithm>

#include "diff/feature_parts.h"

namespace concord::diff {

namespace {

constexpr std::uint16_t many = UINT16_MAX;

}  // namespace

Surroundings::Surroundings(const Around& own, const Items& items)
    : own_(own), items_(items), words_(items.words_of(own)) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    std::uint16_t& place = places_[words_[i].bit];
    place = place == 0 && i + 1 < many ? static_cast<std::uint16_t>(i + 1) : many;
  }
}

const ItemWord* Surroundings::find(const ItemWord& word) const {
  const std::uint16_t place = places_[word.bit];
  if (place == 0) return nullptr;
  const auto it = place == many ? std::ranges::lower_bound(words_, word.word, {}, &ItemWord::word)
                                : words_.begin() + (place - 1);
  return it != words_.end() && it->word == word.word ? &*it : nullptr;
}

Likeness Surroundings::shared(const Around& other) const {
  Likeness found;
  if (!own_.bits.meets(other.bits)) return found;
  for (const ItemWord& word : items_.words_of(other)) {
    const ItemWord* own = find(word);
    if (own == nullptr) continue;
    const double weight = items_.weights[word.word];
    const unsigned both = own->where & word.where;
    if ((both & ItemWord::in_clause) != 0) found.clause += weight;
    if ((both & ItemWord::is_near) != 0) found.near += weight;
    if ((both & ItemWord::in_sentence) != 0) found.sentence += weight;
  }
  found.clause = std::min(found.clause, most_clause_words);
  found.near = std::min(found.near, most_near_words);
  found.sentence = std::min(found.sentence, most_sentence_words);
  return found;
}

double Surroundings::nearness(const Around& other) const {
  constexpr double of_one_question = 4;
  Likeness both = shared(other);
  both.head = any_shared(items_.heads_of(own_), items_.heads_of(other));
  const bool asked = own_.question != 0 && own_.question == other.question;
  if (both.clause + both.near + both.sentence == 0 && !both.head && !asked) return 0;
  both.event = own_.event != 0 && own_.event == other.event;
  both.preposition = same_preposition(own_, other);
  return diff::nearness(both) + (asked ? of_one_question : 0);
}

}  // namespace concord::diff

#include <algorithm>

#include "diff/feature_parts.h"

namespace concord::diff {

namespace {

constexpr double most_topic_words = 4;
constexpr double most_anchors = 3;

// What words of two claims have in common, of the clauses, the sentences or the nearest words.
struct Shared {
  double weight = 0;
  double count = 0;
  double topic = 0;    // words of no weight
  double anchors = 0;  // words that both articles say in this sentence only
  double twin = 0;     // weight where even a topic word counts a little

  void add(double of_word, bool is_anchor);
};

constexpr double least_of_twins = 0.2;

void Shared::add(double of_word, bool is_anchor) {
  weight += of_word;
  count += 1;
  topic += of_word == 0 ? 1 : 0;
  anchors += is_anchor ? 1 : 0;
  twin += least_of_twins + of_word;
}

struct SharedWords {
  Shared clause;
  Shared sentence;
  Shared near;
};

SharedWords shared_words(const Around& a, const Around& b, const Items& items) {
  SharedWords shared;
  for_shared(items.words_of(a), items.words_of(b), [&](const ItemWord& x, const ItemWord& y) {
    const double weight = items.weights[x.word];
    const unsigned both = x.where & y.where;
    const bool anchor = (both & ItemWord::said_once) != 0;
    if ((both & ItemWord::in_sentence) != 0) shared.sentence.add(weight, anchor);
    if ((both & ItemWord::in_clause) != 0) shared.clause.add(weight, anchor);
    if ((both & ItemWord::is_near) != 0) shared.near.add(weight, anchor);
  });
  return shared;
}

// What two clauses share of all that either says: near-twins are at 1.
double twin_share(double both, const std::vector<WordId>& a, const std::vector<WordId>& b,
                  const Items& items) {
  double all = 0;
  for (const WordId word : a) all += least_of_twins + items.weights[word];
  for (const WordId word : b) all += least_of_twins + items.weights[word];
  return all - both <= 0 ? 0 : both / (all - both);
}

double share(double count, std::size_t a, std::size_t b) {
  const std::size_t shorter = std::min(a, b);
  return shorter == 0 ? 0 : count / static_cast<double>(shorter);
}

}  // namespace

bool any_shared(std::span<const ItemWord> a, std::span<const ItemWord> b) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].word == b[j].word) return true;
    (a[i].word < b[j].word ? i : j) += 1;
  }
  return false;
}

bool any_shared(const std::vector<normalize::Word>& a, const std::vector<normalize::Word>& b) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    (a[i] < b[j] ? i : j) += 1;
  }
  return false;
}

void compare_words(std::uint32_t first, std::uint32_t second, const Items& items, Features& f) {
  const Item& a = items.items[first];
  const Item& b = items.items[second];
  const SharedWords shared = shared_words(items.around_of(first), items.around_of(second), items);
  const auto& [clause, sentence, near] = shared;
  at(f, Feature::clause_words) = part(clause.weight, most_clause_words);
  at(f, Feature::sentence_words) = part(sentence.weight, most_sentence_words);
  at(f, Feature::near_words) = part(near.weight, most_near_words);
  at(f, Feature::topic_words) = part(clause.topic, most_topic_words);
  at(f, Feature::coverage) = share(clause.count, a.clause.size(), b.clause.size());
  at(f, Feature::sentence_coverage) = share(sentence.count, a.sentence.size(), b.sentence.size());
  at(f, Feature::near_anchor) = near.anchors > 0 ? 1 : 0;
  at(f, Feature::clause_anchors) = part(clause.anchors, most_anchors);
  at(f, Feature::twin_clause) = twin_share(clause.twin, a.clause, b.clause, items);
  at(f, Feature::twin_near) = twin_share(near.twin, a.near, b.near, items);
  const bool head = any_shared(a.head, b.head);
  at(f, Feature::same_head) = head ? 1 : 0;
  at(f, Feature::other_head) = !head && !a.head.empty() && !b.head.empty() ? 1 : 0;
}

}  // namespace concord::diff

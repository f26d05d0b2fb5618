#include <algorithm>
#include <variant>

#include "diff/grouping_steps.h"
#include "diff/transposed.h"

namespace concord::diff {

namespace {

constexpr double least_large = 1000;
// Significant digits of figures that hardly ever look alike by chance, and of those that may.
constexpr int many_digits = 3;
constexpr int few_digits = 2;

bool share_a_word(const Item& a, const Item& b, const std::vector<double>& weights) {
  return std::ranges::any_of(a.sentence, [&](WordId word) {
    return weights[word] > special && std::ranges::binary_search(b.sentence, word);
  });
}

// Two large figures hardly ever look so by chance, whatever stands around them.
bool is_large(const Item& a) {
  const std::string& kind = a.claim->kind;
  return (kind == "count" || kind == "money") && a.size >= least_large;
}

// The word beside both may be the story's topic: "profit", where there is but one.
bool have_one_neighbour(const Item& a, const Item& b) {
  return std::ranges::any_of(a.near,
                             [&](WordId word) { return std::ranges::binary_search(b.near, word); });
}

bool count_one_thing(const Item& a, const Item& b) {
  const normalize::Word counted = a.claim->context.counted;
  return counted != 0 && counted == b.claim->context.counted;
}

// Round counts of any story have two digits in common: the thing they count must be one too, and of sums a word.
// Large measures are few.
bool are_told_alike(const Item& a, const Item& b, const std::vector<double>& weights) {
  const auto is_large_figure = [](const Item& item) {
    const auto* quantity = std::get_if<value::Quantity>(&item.claim->value);
    return quantity != nullptr && quantity->low.to_double() >= least_large;
  };
  if (!is_large_figure(a) || !is_large_figure(b)) return false;
  if (a.claim->kind == "money") return have_one_neighbour(a, b) || share_a_word(a, b, weights);
  return a.claim->kind == "measure" || a.claim->kind == "duration" || count_one_thing(a, b);
}

// One rule asked both, and of nobody else by name: "how many adults took part", "how many men".
bool are_asked_alike(const Item& a, const Item& b) {
  const normalize::Claim& one = *a.claim;
  const normalize::Claim& other = *b.claim;
  return one.fact == other.fact &&
         std::ranges::equal(one.key, other.key, [](const auto& ours, const auto& theirs) {
           return ours.is_name == theirs.is_name &&
                  (!ours.is_name || ours.canonical == theirs.canonical);
         });
}

}  // namespace

// Articles that state both tell two things.
bool Grouping::may_be_slip(std::uint32_t i, std::uint32_t j) const {
  const std::uint32_t a = group_of_[i];
  const std::uint32_t b = group_of_[j];
  if (are_two_things(a, b) || are_of_other_outlook(a, b)) return false;
  if (facts_[a].shared_documents(facts_[b], 1) > 0) return false;
  if (questions_clash(a, b) && !are_asked_alike(item(i), item(j))) return false;
  if (!groups_[a].parts.empty() || !groups_[b].parts.empty()) return false;
  return relation_of(i, j, items_) == value::Relation::disjoint && !may_differ(i, j, items_);
}

// The figure of one article with its digits in another order, in another scale or the other way: what else would need many
// likenesses is found out by one.
void Grouping::link_slips() {
  for (const auto& [i, j] : find_transposed(items_, many_digits)) {
    if (!may_be_slip(i, j)) continue;
    const bool tied = is_large(item(i)) || count_one_thing(item(i), item(j)) ||
                      have_one_neighbour(item(i), item(j)) ||
                      share_a_word(item(i), item(j), items_.weights);
    if (tied) join_rivals({weights_.transposed, i, j});
  }
  // "18,000 vehicles a day" and "81,000 vehicles a day"
  for (const auto& [i, j] : find_transposed(items_, few_digits)) {
    const bool tied = is_large(item(i)) && count_one_thing(item(i), item(j)) &&
                      have_one_neighbour(item(i), item(j));
    if (tied && may_be_slip(i, j)) join_rivals({weights_.transposed, i, j});
  }
  // What rose in one article fell by as much in the other.
  for (const auto& [i, j] : find_reversed(items_)) {
    if (may_be_slip(i, j) && are_asked_alike(item(i), item(j))) {
      join_rivals({weights_.transposed, i, j});
    }
  }
  for (const auto& [i, j] : find_rescaled(items_)) {
    if (may_be_slip(i, j) && are_told_alike(item(i), item(j), items_.weights)) {
      join_rivals({weights_.transposed, i, j});
    }
  }
}

}  // namespace concord::diff

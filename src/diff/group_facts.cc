#include "diff/group_facts.h"

#include <algorithm>
#include <iterator>

namespace concord::diff {

namespace {

template <typename Thing>
void unite(std::vector<Thing>& into, const std::vector<Thing>& from) {
  std::vector<Thing> both;
  both.reserve(into.size() + from.size());
  std::ranges::set_union(into, from, std::back_inserter(both));
  into = std::move(both);
}

template <typename Thing>
std::size_t count_shared(const std::vector<Thing>& a, const std::vector<Thing>& b) {
  std::size_t count = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) ++count;
    *x < *y ? ++x : ++y;
  }
  return count;
}

}  // namespace

GroupFacts::GroupFacts(const Item& item) : question_(item.question), has_many_(item.claim->many) {
  const normalize::Claim& claim = *item.claim;
  const std::uint32_t table = claim.context.table;
  documents_.push_back(claim.document);
  places_.emplace_back(claim.document, table, table > 0 ? 0 : claim.sentence);
}

void GroupFacts::take(const GroupFacts& other) {
  question_ = std::max(question_, other.question_);
  has_many_ = has_many_ || other.has_many_;
  unite(documents_, other.documents_);
  unite(places_, other.places_);
}

std::size_t GroupFacts::shared_documents(const GroupFacts& other) const {
  return count_shared(documents_, other.documents_);
}

bool GroupFacts::shares_sentence(const GroupFacts& other) const {
  return count_shared(places_, other.places_) > 0;
}

}  // namespace concord::diff

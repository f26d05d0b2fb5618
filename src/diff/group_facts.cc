#include "diff/group_facts.h"

#include <algorithm>

#include "diff/sorted_lists.h"

namespace concord::diff {

GroupFacts::GroupFacts(const Item& item) : question_(item.question), has_many_(item.claim->many) {
  using normalize::Gender;
  const Gender gender = item.claim->context.gender;
  if (gender != Gender::unknown) genders_ = gender == Gender::female ? 1 : 2;
  const normalize::Claim& claim = *item.claim;
  const std::uint32_t table = claim.context.table;
  documents_.push_back(claim.document);
  places_.emplace_back(claim.document, table, table > 0 ? 0 : claim.sentence);
}

void GroupFacts::take(GroupFacts other) {
  question_ = std::max(question_, other.question_);
  has_many_ = has_many_ || other.has_many_;
  genders_ = static_cast<std::uint8_t>(genders_ | other.genders_);
  unite(documents_, std::move(other.documents_));
  unite(places_, std::move(other.places_));
}

std::size_t GroupFacts::shared_documents(const GroupFacts& other, std::size_t most) const {
  return count_shared(documents_, other.documents_, most);
}

bool GroupFacts::shares_sentence(const GroupFacts& other) const {
  return count_shared(places_, other.places_, 1) > 0;
}

}  // namespace concord::diff

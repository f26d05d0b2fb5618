#include "diff/group_facts.h"

#include <algorithm>

#include "diff/sorted_lists.h"

namespace concord::diff {

namespace {

using normalize::Outlook;

std::uint8_t bit_of(Outlook outlook) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(outlook));
}

}  // namespace

GroupFacts::GroupFacts(const normalize::Claim& claim, std::uint32_t question)
    : has_many_(claim.many) {
  using normalize::Gender;
  const Gender gender = claim.context.gender;
  if (gender != Gender::unknown) genders_ = gender == Gender::female ? 1 : 2;
  outlooks_ = bit_of(claim.context.outlook);
  const std::uint32_t table = claim.context.table;
  if (question != 0) questions_.push_back(question);
  documents_.push_back(claim.document);
  places_.emplace_back(claim.document, table, table > 0 ? 0 : claim.sentence);
}

void GroupFacts::take(GroupFacts other) {
  unite(questions_, std::move(other.questions_));
  has_many_ = has_many_ || other.has_many_;
  genders_ = static_cast<std::uint8_t>(genders_ | other.genders_);
  outlooks_ = static_cast<std::uint8_t>(outlooks_ | other.outlooks_);
  unite(documents_, std::move(other.documents_));
  unite(places_, std::move(other.places_));
}

bool GroupFacts::shares_question(const GroupFacts& other) const {
  return count_shared(questions_, other.questions_, 1) > 0;
}

bool GroupFacts::has_other_question(const GroupFacts& other) const {
  return !questions_.empty() && !other.questions_.empty() && !shares_question(other);
}

bool GroupFacts::is_of_other_outlook(const GroupFacts& other) const {
  const auto is_all = [](const GroupFacts& facts, Outlook outlook) {
    return facts.outlooks_ == bit_of(outlook);
  };
  const auto has = [](const GroupFacts& facts, Outlook outlook) {
    return (facts.outlooks_ & bit_of(outlook)) != 0;
  };
  const auto came_otherwise = [&](const GroupFacts& one, const GroupFacts& two) {
    return is_all(one, Outlook::foreseen) && has(two, Outlook::came) &&
           !has(two, Outlook::foreseen);
  };
  const auto was_given_up = [&](const GroupFacts& one, const GroupFacts& two) {
    return is_all(one, Outlook::given_up) && !has(two, Outlook::given_up);
  };
  return came_otherwise(*this, other) || came_otherwise(other, *this) ||
         was_given_up(*this, other) || was_given_up(other, *this);
}

std::size_t GroupFacts::shared_documents(const GroupFacts& other, std::size_t most) const {
  return count_shared(documents_, other.documents_, most);
}

Apart GroupFacts::apart_from(const GroupFacts& other) const {
  if (has_many_ || other.has_many_) return Apart::several_answers;
  if (is_of_other_person(other)) return Apart::two_persons;
  if (shares_sentence(other)) return Apart::one_sentence;
  return shared_documents(other, 2) > 1 ? Apart::several_articles : Apart::no;
}

bool GroupFacts::shares_sentence(const GroupFacts& other) const {
  return count_shared(places_, other.places_, 1) > 0;
}

}  // namespace concord::diff

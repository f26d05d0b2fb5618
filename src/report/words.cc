#include "report/words.h"

#include <fmt/format.h>

#include "value/value.h"

namespace concord::report {

std::string_view in_words(diff::Reason reason) {
  switch (reason) {
    case diff::Reason::only_one:
      return "one source only";
    case diff::Reason::equal:
      return "the same value";
    case diff::Reason::rounds_to:
      return "one value rounds to the other";
    case diff::Reason::contains:
      return "one value lies within the other";
    case diff::Reason::overlaps:
      return "the values can both be true";
    case diff::Reason::converted:
      return "the same after conversion of units";
    case diff::Reason::same_members:
      return "the same members";
    case diff::Reason::open_list:
      return "one list names only some of the members";
    case diff::Reason::disjoint:
      return "these values cannot both be true";
    case diff::Reason::members_differ:
      return "the lists have different members";
    case diff::Reason::status_differs:
      return "these states exclude each other";
    case diff::Reason::names_differ:
      return "different names for one role";
  }
  return "";
}

std::string question_of(const StoryReport& story, const diff::Finding& finding) {
  if (!finding.question.empty()) return finding.question;
  const normalize::Claim& first = story.claims[finding.claims.front()];
  return first.fact.empty() ? first.kind : first.fact;
}

std::string count_of(std::size_t number, std::string_view one) {
  return fmt::format("{} {}{}", number, one, number == 1 ? "" : "s");
}

std::string value_of(const normalize::Claim& claim) {
  std::string text = value::to_string(claim.value);
  switch (claim.modality) {
    case normalize::Modality::stated:
      break;
    case normalize::Modality::planned:
      text += " (planned)";
      break;
    case normalize::Modality::possible:
      text += " (possible)";
      break;
    case normalize::Modality::denied:
      text += " (denied)";
      break;
  }
  return text;
}

}  // namespace concord::report

#include "report/words.h"

#include <fmt/format.h>
#include <algorithm>

#include <variant>

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
    case diff::Reason::out_of_date:
      return "out of date: a pinned fact has changed since";
    case diff::Reason::contradicts_fact:
      return "a pinned fact says otherwise";
  }
  return "";
}

namespace {

// The clause a claim stands in, with a gap for its words.
std::string clause_with_gap(const StoryReport& story, const normalize::Claim& claim) {
  const std::string& text = story.documents[claim.document].text;
  const text::Span clause = text::join(claim.context.clause_span, claim.span);
  std::string words = text.substr(clause.begin, claim.span.begin - clause.begin) + "…" +
                      text.substr(claim.span.end, clause.end - claim.span.end);
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

}  // namespace

std::string question_of(const StoryReport& story, const diff::Finding& finding) {
  if (!finding.question.empty()) return finding.question;
  const normalize::Claim& claim = story.claims[finding.claims[finding.fullest]];
  if (const auto* name = std::get_if<value::Name>(&claim.value); name != nullptr) return name->text;
  const std::string words = clause_with_gap(story, claim);
  return words == "…" ? claim.kind : words;
}

std::string count_of(std::size_t number, std::string_view one) {
  return fmt::format("{} {}{}", number, one, number == 1 ? "" : "s");
}

namespace {

// "more than 6 %" says to a person what "(6 %, 7 %)" says to a program.
std::string shown_quantity(value::Quantity quantity) {
  std::string_view words;
  switch (quantity.modifier) {
    case value::Modifier::over:
      words = "more than ";
      break;
    case value::Modifier::under:
      words = "less than ";
      break;
    case value::Modifier::at_least:
      words = "at least ";
      break;
    case value::Modifier::at_most:
      words = "at most ";
      break;
    default:
      return value::to_string(quantity);
  }
  quantity.modifier = value::Modifier::exact;
  quantity.world = value::Interval::exactly(quantity.low);
  return std::string(words) + value::to_string(quantity);
}

}  // namespace

std::string shown_value(const StoryReport& story, const normalize::Claim& claim) {
  const std::string& article = story.documents[claim.document].text;
  if (const auto* quantity = std::get_if<value::Quantity>(&claim.value)) {
    // "Thousands" is clearer than the numbers it may stand for.
    if (quantity->modifier != value::Modifier::dozens) return shown_quantity(*quantity);
    return article.substr(claim.span.begin, claim.span.size());
  }
  if (const auto* name = std::get_if<value::Name>(&claim.value); name != nullptr) return name->text;
  if (const auto* set = std::get_if<value::NameSet>(&claim.value); set != nullptr) {
    std::string text;
    for (const value::Name& member : set->members) {
      text += (text.empty() ? "{" : ", ") + member.text;
    }
    return text + (set->open ? ", …}" : "}");
  }
  if (const auto* date = std::get_if<value::Date>(&claim.value); date != nullptr && date->partial) {
    return article.substr(claim.span.begin, claim.span.size());
  }
  return value::to_string(claim.value);
}

const normalize::Claim& clearest_claim(const StoryReport& story, const diff::Finding& finding) {
  const auto vague = [](const normalize::Claim& claim) {
    const auto* date = std::get_if<value::Date>(&claim.value);
    return (date != nullptr && date->partial) || claim.modifier != value::Modifier::exact;
  };
  for (const std::uint32_t index : finding.claims) {
    if (!vague(story.claims[index])) return story.claims[index];
  }
  return story.claims[finding.claims.front()];
}

bool is_bare_name(const diff::Finding& finding) {
  return finding.rule == "open.name";
}

}  // namespace concord::report

#include "report/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <variant>

#include "report/shown_value.h"
#include "report/summary.h"
#include "value/calendar.h"
#include "value/relate.h"

namespace concord::report {

namespace {

read::Role role_of(const StoryReport& story, std::uint32_t claim) {
  return story.documents[story.claims[claim].document].metadata.role;
}

// "both sources say", "a reference says", "the pinned fact says": who stands behind a side, the
// draft left out. `all` when every other article does.
std::string speakers(const StoryReport& story, std::vector<std::uint32_t> side, bool all) {
  if (holds(story, side, read::Role::facts)) return "the pinned fact says";
  if (holds(story, side, read::Role::reference)) return "the reference says";
  std::erase_if(side, [&](std::uint32_t i) { return role_of(story, i) == read::Role::draft; });
  const std::size_t articles = articles_of(story, side);
  if (articles == 1) return all ? "the source says" : "one source says";
  if (articles == 2) return all ? "both sources say" : "two sources say";
  return fmt::format("{}{} sources say", all ? "all " : "", articles);
}

// How many days a date leaves open, most where nobody knows the week or the year of it; 0 for all else.
std::int64_t days_of(const value::Value& value) {
  const auto* date = std::get_if<value::Date>(&value);
  if (date == nullptr) return 0;
  const bool span = date->from && date->to;
  return span ? (*date->to - *date->from) / value::minutes_per_day : INT64_MAX;
}

// How many digits a figure says.
int digits_of(const value::Value& value) {
  const auto* figure = std::get_if<value::Quantity>(&value);
  if (figure == nullptr) return 0;
  return static_cast<int>(std::to_string(figure->low.plain().coefficient()).size());
}

// "More than 68,000" and "about 68,700" beside "68,667", "January 2031" beside a day of it: the side is told by what says
// most.
bool says_no_more(const StoryReport& story, std::uint32_t index,
                  const std::vector<std::uint32_t>& told) {
  const value::Value& value = story.claims[index].value;
  const auto* figure = std::get_if<value::Quantity>(&value);
  if (figure == nullptr && days_of(value) <= 1) return false;
  return std::ranges::any_of(told, [&](std::uint32_t other) {
    const value::Value& best = story.claims[other].value;
    const auto* exact = std::get_if<value::Quantity>(&best);
    if ((figure == nullptr) != (exact == nullptr)) return false;
    if (figure != nullptr && figure->unit != exact->unit) return false;
    const value::Relation relation = value::relate(best, value);
    const bool same = figure != nullptr && relation == value::Relation::equal;
    return relation == value::Relation::within || relation == value::Relation::rounds_to || same;
  });
}

}  // namespace

bool holds(const StoryReport& story, const std::vector<std::uint32_t>& side, read::Role role) {
  return std::ranges::any_of(side,
                             [&](std::uint32_t claim) { return role_of(story, claim) == role; });
}

std::string values_of(const StoryReport& story, const diff::Finding& finding,
                      const std::vector<std::uint32_t>& claims) {
  // What is said exactly comes before what holds it within bounds, and a day before its year.
  std::vector<std::uint32_t> ordered = claims;
  std::ranges::stable_sort(ordered, {}, [&](std::uint32_t index) {
    const normalize::Claim& claim = story.claims[index];
    return std::tuple(claim.modifier != value::Modifier::exact, days_of(claim.value),
                      -digits_of(claim.value));
  });
  std::string text;
  std::set<std::string> seen;
  std::vector<std::uint32_t> told;
  for (const std::uint32_t index : ordered) {
    const normalize::Claim& claim = story.claims[index];
    std::string value = shown_value(story, claim);
    if (finding.reason == diff::Reason::opposite_moves) {
      value = fmt::format("{} {}", normalize::to_string(claim.direction), value);
    }
    if (says_no_more(story, index, told) || !seen.insert(value).second) continue;
    told.push_back(index);
    text += (text.empty() ? "" : " or ") + value;
  }
  return text;
}

std::vector<std::vector<std::uint32_t>> sides_from_draft(const StoryReport& story,
                                                         const diff::Finding& finding) {
  auto sides = sides_of(finding);
  std::ranges::stable_partition(
      sides, [&](const auto& side) { return holds(story, side, read::Role::draft); });
  return sides;
}

std::string told_from_draft(const StoryReport& story, const diff::Finding& finding) {
  const auto sides = sides_from_draft(story, finding);
  if (sides.size() < 2 || !holds(story, sides.front(), read::Role::draft)) return "";
  if (holds(story, sides[1], read::Role::draft)) return "your draft contradicts itself";
  const bool pinned = holds(story, sides.front(), read::Role::facts);
  std::string text = pinned ? "your draft and the pinned fact say " : "your draft says ";
  // Its own words alone: a source that agrees may put it in another way.
  std::vector<std::uint32_t> own = sides.front();
  std::erase_if(own, [&](std::uint32_t i) { return role_of(story, i) != read::Role::draft; });
  text += values_of(story, finding, own);
  const bool alone = own.size() == sides.front().size();
  for (auto side = std::next(sides.begin()); side != sides.end(); ++side) {
    text += fmt::format(", {} {}", speakers(story, *side, alone && sides.size() == 2),
                        values_of(story, finding, *side));
  }
  return text;
}

}  // namespace concord::report

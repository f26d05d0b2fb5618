#include "workshop/never_matches.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "rule/pattern.h"
#include "value/decimal.h"
#include "workshop/flat_wordings.h"

namespace concord::workshop {

namespace {

using rule::Rule;
using Kind = Place::Kind;

constexpr std::size_t most_ways = 600;

// Whether the rule leaves alone each word that the place takes.
template <class Forbidden>
bool takes_only(const Place& place, const Forbidden& is_forbidden) {
  if (place.kind == Kind::word) return is_forbidden(place.text);
  return place.kind == Kind::inflected && std::ranges::all_of(place.forms, is_forbidden);
}

// The key that forbids what the place takes; nothing when none does.
const char* forbidding_key(const Place& place, const Rule& rule) {
  const auto by_unless = [&](const std::string& word) {
    return std::ranges::find(rule.unless, word) != rule.unless.end();
  };
  const auto by_sentence = [&](const std::string& word) {
    return std::ranges::find(rule.has_not, word, &rule::SentenceWord::text) != rule.has_not.end();
  };
  if (takes_only(place, by_unless)) return "unless";
  return takes_only(place, by_sentence) ? "has-not" : nullptr;
}

// The rule's own bounds as numbers; none: no bound.
std::optional<value::Decimal> least_of(const Rule& rule) {
  return rule.least > 0 ? std::optional(value::Decimal{rule.least}) : std::nullopt;
}
std::optional<value::Decimal> most_of(const Rule& rule) {
  return rule.most != rule::no_most ? std::optional(value::Decimal{rule.most}) : std::nullopt;
}

bool are_apart(const Place& hole, const Rule& rule) {
  const auto low = value::Decimal::parse(hole.least);
  const auto high = value::Decimal::parse(hole.most);
  const auto least = least_of(rule);
  const auto most = most_of(rule);
  return (low && most && *most < *low) || (high && least && *high < *least);
}

// Types of holes whose words have no figure, so that no bounds hold for them.
bool has_no_figure(const std::string& type) {
  constexpr std::string_view without[] = {"name",  "role",    "list", "date",   "time",
                                          "score", "version", "word", "Capital"};
  return std::ranges::find(without, type) != std::end(without);
}

std::optional<Never> reason_in(const Way& way, const Rule& rule) {
  for (const Place& place : way) {
    if (const char* key = forbidding_key(place, rule)) {
      return Never{fmt::format("this wording needs \"{}\", and \"{}\" forbids it", place.text, key),
                   "take the word out of one of them"};
    }
    const bool bounds = !place.least.empty() || !place.most.empty();
    if (bounds && has_no_figure(place.text)) {
      return Never{
          fmt::format("a {} has no figure, and so it never lies within bounds", place.text),
          fmt::format("write {{{}:{}}}, or take the type of a figure, such as number",
                      place.capture, place.text)};
    }
    if (bounds && place.capture == rule.value && are_apart(place, rule)) {
      return Never{
          "no figure lies within the bounds of this hole and within \"least\" and \"most\"",
          "keep the bounds in one place"};
    }
  }
  if (!contradicts_itself(way)) return std::nullopt;
  return Never{"\"but not\" rules out what this wording wants right behind it",
               "take the word out of one of them"};
}

}  // namespace

std::optional<Never> never_matches(const Rule& rule, const rule::Pattern& pattern,
                                   const rule::Inflector& forms) {
  const rule::PatternItem root = rule::parse_pattern(pattern.source).root;
  const auto ways = ways_of(root, most_ways, forms);
  if (!ways) return std::nullopt;
  std::optional<Never> first;  // every way must have a reason
  for (const Way& way : *ways) {
    std::optional<Never> reason = reason_in(way, rule);
    if (!reason) return std::nullopt;
    if (!first) first = std::move(reason);
  }
  return first;
}

std::vector<Never> never_speaks(const Rule& rule) {
  std::vector<Never> found;
  const auto is_forbidden = [&](const std::string& place) {
    const auto has = [&](const char* other) {
      return std::ranges::find(rule.not_in, other) != rule.not_in.end();
    };
    return has(place.c_str()) || (place == "lead" && has("text"));
  };
  if (!rule.in.empty() && std::ranges::all_of(rule.in, is_forbidden)) {
    found.push_back(
        {"\"not-in\" forbids every place that \"in\" allows, so this rule speaks nowhere",
         "drop the place from one of them"});
  }
  const auto is_unwanted = [&](const rule::SentenceWord& word) {
    return std::ranges::find(rule.has_not, word.text, &rule::SentenceWord::text) !=
           rule.has_not.end();
  };
  if (!rule.has.empty() && std::ranges::all_of(rule.has, is_unwanted)) {
    found.push_back(
        {"\"has-not\" forbids every word that \"has\" asks for, so this rule speaks "
         "nowhere",
         "drop the word from one of them"});
  }
  return found;
}

}  // namespace concord::workshop

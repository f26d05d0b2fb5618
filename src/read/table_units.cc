#include "read/table_units.h"

#include <algorithm>
#include <string>

#include "read/phrases.h"

namespace concord::read {
namespace {

constexpr std::size_t longest_unit = 40;        // bytes
constexpr std::ptrdiff_t shortest_heading = 3;  // letters: "FT" over a column may be anything
constexpr std::size_t longest_mark = 3;         // of a footnote: "[a]", "[12]"

std::string_view trimmed(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

// "US$ m, audited" gives "US$ m"; nothing when no part is a unit.
std::string_view unit_in(std::string_view bracket, const Language& language) {
  for (std::size_t at = 0; at < bracket.size();) {
    const std::size_t end = std::min(bracket.find_first_of(",;", at), bracket.size());
    const std::string_view part = trimmed(bracket.substr(at, end - at));
    if (is_unit(part, language)) return part;
    at = end + 1;
  }
  return {};
}

Heading with_bracket(std::string_view heading, std::size_t open, const Language& language) {
  const std::string_view words = trimmed(heading.substr(0, open));
  const std::string_view bracket = heading.substr(open + 1, heading.size() - open - 2);
  const std::string_view unit = unit_in(bracket, language);
  const bool footnote =
      unit.empty() && heading.ends_with(']') && bracket.size() < longest_mark && !words.empty();
  if (footnote) return take_apart(words, language);
  return {words, unit.empty() ? bracket : unit, !unit.empty()};
}

// Behind the last comma, with what it is measured against or without, or behind a word like "in".
Heading with_tail(std::string_view heading, const Language& language) {
  const std::size_t comma = heading.rfind(", ");
  if (comma != std::string_view::npos) {
    const std::string_view tail = heading.substr(comma + 2);
    const std::size_t blank = std::min(tail.find(' '), tail.size());
    const std::string_view aside = trimmed(tail.substr(blank));
    if (is_unit(tail.substr(0, blank), language) &&
        language.table_unit_asides.contains(words_of(aside))) {
      return {heading.substr(0, comma), tail.substr(0, blank), true, aside};
    }
  }
  if (comma != std::string_view::npos && is_unit(heading.substr(comma + 2), language)) {
    return {heading.substr(0, comma), heading.substr(comma + 2), true};
  }
  for (std::size_t at = heading.find(' '); at != std::string_view::npos;
       at = heading.find(' ', at + 1)) {
    const std::size_t next = heading.find(' ', at + 1);
    if (next == std::string_view::npos) break;
    const std::string_view link = heading.substr(at + 1, next - at - 1);
    const std::string_view unit = heading.substr(next + 1);
    if (language.table_unit_links.contains(words_of(link)) && is_unit(unit, language)) {
      return {heading.substr(0, at), unit, true};
    }
  }
  return {heading, {}, false};
}

// A heading that is nothing but a unit: "Tonnes", "€m", "%".
bool is_unit_heading(std::string_view heading, const Language& language) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const bool has_sign = std::ranges::any_of(language.table_signs, [&](const std::string& sign) {
    return heading.find(sign) != heading.npos;
  });
  const bool long_enough = std::ranges::count_if(heading, is_letter) >= shortest_heading;
  return (has_sign || long_enough) && is_unit(heading, language);
}

}  // namespace

bool is_unit(std::string_view text, const Language& language) {
  if (text.empty() || text.size() > longest_unit) return false;
  if (std::ranges::find(language.table_signs, text) != language.table_signs.end()) return true;
  const std::string words = words_of(text);
  std::string_view rest = words;
  bool any = false;
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    const bool unit = language.table_units.contains(word);
    const bool part =
        language.table_unit_parts.contains(word) || language.table_unit_links.contains(word);
    if (!unit && !part) return false;
    any = any || unit;
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  return any;
}

Heading take_apart(std::string_view heading, const Language& language) {
  const char close = heading.empty() ? '\0' : heading.back();
  const bool bracket = close == ')' || close == ']';
  const std::size_t open = bracket ? heading.rfind(close == ')' ? '(' : '[') : heading.npos;
  if (open != heading.npos) return with_bracket(heading, open, language);
  return is_unit_heading(heading, language) ? Heading{{}, heading, true}
                                            : with_tail(heading, language);
}

}  // namespace concord::read

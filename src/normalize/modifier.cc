#include "normalize/modifier.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace concord::normalize {

namespace {

using match::Matches;
using match::Term;
using value::Modifier;

// No modifier phrase is longer, in tokens: "in the neighbourhood of", "no fewer than".
constexpr std::uint32_t longest_phrase = 5;

constexpr std::array all_modifiers{Modifier::exact, Modifier::about,    Modifier::over,
                                   Modifier::under, Modifier::at_least, Modifier::at_most,
                                   Modifier::range, Modifier::dozens};

std::optional<Modifier> modifier_named(std::string_view name) {
  for (Modifier m : all_modifiers) {
    if (value::to_string(m) == name) return m;
  }
  return std::nullopt;
}

// Terms that begin at or after `first`, in order.
auto terms_from(const Matches& matches, std::uint32_t first) {
  return std::ranges::lower_bound(matches.terms, first, {}, &Term::first);
}

bool in_same_sentence(const Matches& matches, std::uint32_t a, std::uint32_t b) {
  return matches.tokens[a].sentence == matches.tokens[b].sentence;
}

bool has_class(const Matches& matches, const Term& term, const std::string& lexical_class) {
  for (auto it = terms_from(matches, term.first);
       it != matches.terms.end() && it->first == term.first; ++it) {
    if (it->last == term.last && it->lexical_class == lexical_class) return true;
  }
  return false;
}

// Whether a phrase of that class ends right before `token`.
bool ends_before(const Matches& matches, const std::string& lexical_class, std::uint32_t token) {
  const std::uint32_t from = token > longest_phrase ? token - longest_phrase : 0;
  for (auto it = terms_from(matches, from); it != matches.terms.end() && it->first < token; ++it) {
    if (it->last == token && it->lexical_class == lexical_class) return true;
  }
  return false;
}

// The longest phrase of "modifier" that ends right before `first`. What is none before figures of
// that type may still be one after some words: "over nine months", but "for over nine months".
const Term* phrase_before(const Matches& matches, const std::string& type, std::uint32_t first) {
  const Term* best = nullptr;
  const std::uint32_t from = first > longest_phrase ? first - longest_phrase : 0;
  for (auto it = terms_from(matches, from); it != matches.terms.end() && it->first < first; ++it) {
    if (it->last != first || it->lexical_class != "modifier") continue;
    if (best == nullptr || it->first < best->first) best = &*it;
  }
  if (best == nullptr || !has_class(matches, *best, "not-modifier-of-" + type)) return best;
  return ends_before(matches, "yet-modifier-of-" + type, best->first) ? best : nullptr;
}

const Term* phrase_after(const Matches& matches, std::uint32_t last) {
  const Term* best = nullptr;
  for (auto it = terms_from(matches, last); it != matches.terms.end() && it->first == last; ++it) {
    if (it->lexical_class != "modifier-after") continue;
    if (best == nullptr || it->last > best->last) best = &*it;
  }
  return best;
}

}  // namespace

Modified find_modifier(const Matches& matches, std::string_view type, std::uint32_t first,
                       std::uint32_t last) {
  Modified found{Modifier::exact, first, last};
  if (first >= last) return found;
  if (const Term* before = phrase_before(matches, std::string(type), first);
      before != nullptr && in_same_sentence(matches, before->first, first)) {
    if (const auto modifier = modifier_named(before->value)) {
      found.modifier = *modifier;
      found.first = before->first;
    }
  }
  if (found.modifier != Modifier::exact || last >= matches.tokens.size()) return found;
  if (const Term* after = phrase_after(matches, last);
      after != nullptr && in_same_sentence(matches, after->first, first)) {
    if (const auto modifier = modifier_named(after->value)) {
      found.modifier = *modifier;
      found.last = after->last;
    }
  }
  return found;
}

}  // namespace concord::normalize

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
using match::TermTable;
using value::Modifier;

// No modifier phrase is longer, in tokens: "in the neighbourhood of", "no fewer than".
constexpr std::uint32_t longest_phrase = 5;

// "The 2,000-point mark", "the $50 resistance level": so many tokens lie between a figure and its mark.
constexpr std::uint32_t mark_reach = 2;

enum Kind : std::uint32_t { before = 1, after = 2, forbidding = 4, passing = 8, mark = 16 };

constexpr std::array all_modifiers{Modifier::exact, Modifier::about,    Modifier::over,
                                   Modifier::under, Modifier::at_least, Modifier::at_most,
                                   Modifier::range, Modifier::dozens};

std::optional<Modifier> modifier_named(std::string_view name) {
  for (Modifier m : all_modifiers) {
    if (value::to_string(m) == name) return m;
  }
  return std::nullopt;
}

bool in_same_sentence(const Matches& matches, std::uint32_t a, std::uint32_t b) {
  return matches.tokens[a].sentence == matches.tokens[b].sentence;
}

// Whether a phrase of the class PREFIXtype, "not-modifier-of-duration", is among the terms and ends
// before `last`.
bool has_phrase(const Matches& matches, const TermTable::Terms& terms, std::uint32_t last,
                std::string_view prefix, std::string_view type) {
  return std::ranges::any_of(terms, [&](const Term& term) {
    const std::string_view name = matches.class_of(term);
    return term.last == last && name.starts_with(prefix) && name.substr(prefix.size()) == type;
  });
}

// The longest phrase of a class that ends right before `first`.
std::optional<Term> longest_before(const Matches& matches, const TermKinds& kinds,
                                   std::uint32_t first, Kind kind = Kind::before) {
  const std::uint32_t from = first > longest_phrase ? first - longest_phrase : 0;
  for (std::uint32_t token = from; token < first; ++token) {
    const rule::Range terms = matches.terms.at(token);
    for (std::uint32_t at = terms.begin; at < terms.end; ++at) {
      const rule::PhraseEntry& entry = matches.terms.entry(at);
      if (entry.length != first - token) continue;  // nearly all
      const Term term{token, first, entry.lexical_class, entry.value};
      if (kinds.of(term) == kind) return term;
    }
  }
  return std::nullopt;
}

// "Fell below the 2,000 mark", "broke the 5 percent barrier": the word behind the figure tells that one has
// passed it.
std::optional<Term> passed_mark(const Matches& matches, const Language& language,
                                std::uint32_t first, std::uint32_t last) {
  const TermKinds& kinds = language.modifier_kinds();
  for (std::uint32_t at = last; at <= last + mark_reach; ++at) {
    if (at >= matches.tokens.size() || !in_same_sentence(matches, at, first)) break;
    const match::Token& token = matches.tokens[at];
    if (token.kind != match::TokenKind::word && token.folded != "-") break;
    if (!language.is(WordClass::opens_modifier_after, matches.words[at])) continue;
    const bool is_mark = std::ranges::any_of(
        matches.terms_at(at), [&](const Term& term) { return kinds.of(term) == Kind::mark; });
    if (is_mark) return longest_before(matches, kinds, first, Kind::passing);
  }
  return std::nullopt;
}

// The same of a figure. What is none before figures of that type may still be one after some words: "over nine
// months", but "for over nine months".
std::optional<Term> phrase_before(const Matches& matches, const Language& language,
                                  std::string_view type, std::uint32_t first, std::uint32_t last) {
  if (first == 0) return std::nullopt;
  const rule::WordId word = matches.words[first - 1];
  if (!language.is(WordClass::ends_modifier, word)) {
    return language.is(WordClass::ends_passing, word) ? passed_mark(matches, language, first, last)
                                                      : std::nullopt;
  }
  const std::optional<Term> best = longest_before(matches, language.modifier_kinds(), first);
  if (!best) return best;
  const std::uint32_t back = best->first - std::min(best->first, longest_phrase);
  if (!has_phrase(matches, matches.terms_of(back, first), first, "not-modifier-of-", type))
    return best;
  const bool may_stand = has_phrase(matches, matches.terms_of(back, best->first), best->first,
                                    "yet-modifier-of-", type);
  return may_stand ? best : std::nullopt;
}

// "May not weigh more than", "must not exceed": what forbids stands before the modifier, with a verb and
// its particle between them.
bool is_forbidden(const Matches& matches, const Language& language, std::uint32_t modifier) {
  constexpr std::uint32_t most_between = 2;
  const std::uint32_t back = modifier - std::min(modifier, most_between + 2);
  const TermTable::Terms terms = matches.terms_of(back, modifier);
  return std::ranges::any_of(terms, [&](const Term& term) {
    if (language.modifier_kinds().of(term) != Kind::forbidding) return false;
    if (!in_same_sentence(matches, term.first, modifier)) return false;
    for (std::uint32_t i = term.last; i < modifier; ++i) {
      if (matches.tokens[i].kind != match::TokenKind::word) return false;
    }
    return true;
  });
}

Modifier turned(Modifier modifier) {
  if (modifier == Modifier::over) return Modifier::at_most;
  return modifier == Modifier::under ? Modifier::at_least : modifier;
}

std::optional<Term> phrase_after(const Matches& matches, const Language& language,
                                 std::uint32_t last) {
  if (!language.is(WordClass::opens_modifier_after, matches.words[last])) return std::nullopt;
  const TermKinds& kinds = language.modifier_kinds();
  std::optional<Term> best;
  for (const Term& term : matches.terms_at(last)) {
    if (kinds.of(term) != Kind::after) continue;
    if (!best || term.last > best->last) best = term;
  }
  return best;
}

}  // namespace

std::uint32_t modifier_kinds(std::string_view lexical_class) {
  if (lexical_class == modifier_class) return Kind::before;
  if (lexical_class == forbidding_class) return Kind::forbidding;
  if (lexical_class == passing_class) return Kind::passing;
  if (lexical_class == mark_class) return Kind::mark;
  return lexical_class == modifier_after_class ? std::uint32_t{Kind::after} : 0;
}

Modified find_modifier(const Matches& matches, const Language& language, std::string_view type,
                       std::uint32_t first, std::uint32_t last) {
  Modified found{Modifier::exact, first, last};
  if (first >= last) return found;
  if (const std::optional<Term> before = phrase_before(matches, language, type, first, last);
      before && in_same_sentence(matches, before->first, first)) {
    if (const auto modifier = modifier_named(matches.value_of(*before))) {
      const bool forbidden = is_forbidden(matches, language, before->first);
      found.modifier = forbidden ? turned(*modifier) : *modifier;
      found.first = before->first;
    }
  }
  if (found.modifier != Modifier::exact || last >= matches.tokens.size()) return found;
  if (const std::optional<Term> after = phrase_after(matches, language, last);
      after && in_same_sentence(matches, after->first, first)) {
    if (const auto modifier = modifier_named(matches.value_of(*after))) {
      found.modifier = *modifier;
      found.last = after->last;
    }
  }
  return found;
}

}  // namespace concord::normalize

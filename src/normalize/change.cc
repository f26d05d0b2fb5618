#include "normalize/change.h"

#include <algorithm>
#include <string>

#include "normalize/modifier.h"
#include "value/world.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Term;
using match::Token;
using match::TokenKind;

constexpr std::uint32_t before_reach = 6;     // tokens looked back for a verb: "rose last week by"
constexpr std::uint32_t sentence_reach = 30;  // the same where both ends are whole sums
constexpr std::uint32_t after_reach = 2;      // tokens looked at behind: "4% share drop"
constexpr std::uint32_t cue_reach = 3;  // tokens before "from" or the figure: "ranged widely from"
constexpr std::uint32_t right_before = 3;  // tokens: "rose by nearly"
// A sum that grew "by $4 to $40", or that rose "$4 to $40": the new one is so many times the
// difference; more times where the words might be those of a range: "rose 4% to 40%", "rose 4 to 60".
constexpr std::int64_t least_times_larger = 3;
constexpr std::int64_t least_times_of_shares = 8;
constexpr std::int64_t least_times_without_unit = 15;

constexpr std::uint32_t longest_phrase = 5;  // of class "no-direction", in tokens

enum Kind : std::uint32_t { family = 1, direction = 2, no_direction = 4 };

// "Make up", "up to": the token is part of a phrase that tells of no movement.
bool is_still(const Matches& matches, const Language& language, std::uint32_t token) {
  const std::uint32_t from = token - std::min(token, longest_phrase - 1);
  return std::ranges::any_of(matches.terms_of(from, token + 1), [&](const Term& term) {
    return term.last > token && language.change_kinds().of(term) == Kind::no_direction;
  });
}

// Where the words of one token point; class "direction" says it of words and of their families.
Direction direction_at(const Matches& matches, const Language& language, std::uint32_t token) {
  if (!language.is(WordClass::opens_change, matches.words[token])) return Direction::none;
  for (const Term& term : matches.terms_at(token)) {
    const std::uint64_t kind = language.change_kinds().of(term);
    if (kind == 0 || kind == Kind::no_direction) continue;
    const Direction points = kind == Kind::family ? language.direction_of_family(term)
                                                  : direction_named(matches.value_of(term));
    if (points == Direction::none) continue;
    return is_still(matches, language, token) ? Direction::none : points;
  }
  return Direction::none;
}

bool ends_clause(const Matches& matches, const Language& language, std::uint32_t at) {
  const Token& token = matches.tokens[at];
  if (token.kind == TokenKind::numeral) return false;
  if (token.kind == TokenKind::word) {
    return language.is(WordClass::clause_break, matches.words[at]) ||
           language.is(WordClass::conjunction, matches.words[at]);
  }
  switch (token.folded.size() == 1 ? token.folded.front() : ' ') {
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
      return true;
    default:
      return token.folded == "—" || token.folded == "–";
  }
}

// A word that neither ends a clause nor points anywhere, as most do.
bool is_plain(const Matches& matches, const Language& language, std::uint32_t at) {
  const rule::WordId word = matches.words[at];
  return matches.tokens[at].kind == TokenKind::word &&
         !language.is(WordClass::opens_change, word) &&
         !language.is(WordClass::clause_break, word) && !language.is(WordClass::conjunction, word);
}

bool is_token(const Matches& matches, std::uint32_t token, std::uint32_t of_sentence) {
  return token < matches.tokens.size() &&
         matches.tokens[token].sentence == matches.tokens[of_sentence].sentence;
}

bool has_class_before(const Matches& matches, const Language& language, std::uint32_t token,
                      WordClass lexical_class, std::uint32_t reach) {
  for (std::uint32_t back = 1; back <= reach && back <= token; ++back) {
    if (!is_token(matches, token - back, token)) return false;
    if (language.is(lexical_class, matches.words[token - back])) return true;
  }
  return false;
}

// Does the sentence speak of a movement before `token`, be it in another clause?
bool moves_before(const Matches& matches, const Language& language, std::uint32_t token) {
  for (std::uint32_t back = 1; back <= sentence_reach && back <= token; ++back) {
    if (!is_token(matches, token - back, token)) return false;
    if (direction_at(matches, language, token - back) != Direction::none) return true;
  }
  return false;
}

// Does a word right before `token` say that something moves?
bool moves_right_before(const Matches& matches, const Language& language, std::uint32_t token) {
  for (std::uint32_t back = 1; back <= right_before && back <= token; ++back) {
    const std::uint32_t at = token - back;
    if (!is_token(matches, at, token) || ends_clause(matches, language, at)) return false;
    if (direction_at(matches, language, at) != Direction::none) return true;
  }
  return false;
}

// "Rose $4 to $40", "fell by 4 to 400": by how much, and where it stands now.
bool are_step_and_level(const value::Ends& ends, bool by, const value::Decimal& before,
                        const value::Decimal& after) {
  const bool shares = !by && !ends.first.dimension.starts_with("money");
  const std::int64_t least = !ends.own_units ? least_times_without_unit
                             : shares        ? least_times_of_shares
                                             : least_times_larger;
  return value::Decimal(0) < before && after >= before * value::Decimal(least);
}

// Where the words of the clause before the figure point, or those right behind it.
Direction points(const Matches& matches, const Language& language, std::uint32_t first,
                 std::uint32_t last) {
  for (std::uint32_t back = 1; back <= before_reach && back <= first; ++back) {
    const std::uint32_t token = first - back;
    if (!is_token(matches, token, first)) break;
    if (is_plain(matches, language, token)) continue;
    if (ends_clause(matches, language, token)) break;
    const Direction found = direction_at(matches, language, token);
    if (found != Direction::none) return found;
  }
  for (std::uint32_t token = last; token < last + after_reach; ++token) {
    if (!is_token(matches, token, first)) break;
    if (is_plain(matches, language, token)) continue;
    if (ends_clause(matches, language, token)) break;
    const Direction found = direction_at(matches, language, token);
    if (found != Direction::none) return found;
  }
  return Direction::none;
}

}  // namespace

std::uint32_t change_kinds(std::string_view lexical_class) {
  if (lexical_class == "family") return Kind::family;
  if (lexical_class == "no-direction") return Kind::no_direction;
  return lexical_class == "direction" ? std::uint32_t{Kind::direction} : 0;
}

Direction direction_named(std::string_view word) {
  return word == "up" ? Direction::up : Direction::down;
}

std::string_view to_string(Direction direction) {
  return direction == Direction::up ? "up" : direction == Direction::down ? "down" : "none";
}

Direction direction_of(const Matches& matches, const Language& language, std::uint32_t first,
                       std::uint32_t last) {
  // "To 5% from 3%": the earlier one does not move.
  if (has_class_before(matches, language, first, WordClass::change_from, 1)) return Direction::none;
  return points(matches, language, first, last);
}

Together how_together(const Matches& matches, const Language& language,
                      const match::Mention& mention, const value::Ends& ends) {
  if (ends.first.dimension != ends.second.dimension) return Together::strangers;
  const value::Decimal before = in_base(ends.first, ends.first.low);
  const value::Decimal after = in_base(ends.second, ends.second.low);
  const bool falls = after < before;
  if (ends.reversed) return falls ? Together::range : Together::strangers;
  // A hyphen joins the ends of a range; where they fall it is a score or a code.
  const bool in_words =
      ends.joint.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string_view::npos;
  if (falls && !in_words) return Together::nothing;
  const std::uint32_t first =
      find_modifier(matches, language, mention.type, mention.first, mention.last).first;
  if (has_class_before(matches, language, mention.first + 1, WordClass::range_cue, cue_reach + 1)) {
    return Together::range;
  }
  const bool from = has_class_before(matches, language, first, WordClass::change_from, 1);
  const bool moves = points(matches, language, first, mention.last) != Direction::none;
  const bool whole_sums = ends.own_units && moves_before(matches, language, first);
  if (from && (falls || moves || whole_sums)) return Together::change;
  if (falls) return Together::strangers;
  const bool by = has_class_before(matches, language, first, WordClass::change_by, 1);
  const bool direct = by ? moves : in_words && moves_right_before(matches, language, first);
  const bool apart = direct && are_step_and_level(ends, by, before, after);
  return apart ? Together::strangers : Together::range;
}

}  // namespace concord::normalize

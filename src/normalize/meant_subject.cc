#include "normalize/meant_subject.h"

#include <algorithm>
#include <string_view>

namespace concord::normalize {

namespace {

using match::Capture;
using match::Mention;
using match::Token;
using match::TokenKind;

// "Northgate University professor emeritus Ada Quill": so many words stand between two names at most.
constexpr std::uint32_t longest_calling = 5;

bool is_dash(std::string_view sign) {
  return sign == "-" || sign == "–" || sign == "—";
}

// Where the words behind a subject end that belong to no other part of the match.
std::uint32_t limit_of(const match::ClaimMatch& match, const Capture& subject) {
  std::uint32_t limit = UINT32_MAX;
  for (const Capture& capture : match.captures) {
    if (capture.first >= subject.last) limit = std::min(limit, capture.first);
  }
  return limit;
}

}  // namespace

bool MeantSubject::is(std::uint32_t token, const char* lexical_class) const {
  return language_.is(lexical_class, matches_.tokens[token].folded);
}

bool MeantSubject::is_calling(std::uint32_t token) const {
  const std::string_view word = matches_.tokens[token].folded;
  if (is(token, "role") || is(token, "person-word") || is(token, "title") ||
      is(token, "kin-word") || is(token, "calling-noun")) {
    return true;
  }
  for (std::size_t length = 2; length + 3 < word.size() && length <= 5; ++length) {
    if (language_.is("calling-ending", word.substr(word.size() - length))) return true;
  }
  return false;
}

// Whether what stands between two names says who the second is: "Northgate [author and actor] Ada Quill", "Pell's
// [mayor] Ada Quill", and behind a dateline "PELL - Ada Quill".
bool MeantSubject::describes(std::uint32_t owner, std::uint32_t first) const {
  const Mention& name = matches_.mentions[owner];
  if (first <= name.last || first > name.last + longest_calling) return false;
  if (!is_calling(first - 1)) {
    const bool opens = name.first == matches_.sentence_tokens[name.sentence];
    const Token& dash = matches_.tokens[name.last];
    return opens && first == name.last + 1 && is_dash(dash.folded) && !dash.glued;
  }
  for (std::uint32_t i = name.last; i < first; ++i) {
    const Token& token = matches_.tokens[i];
    const bool and_of_callings = i > name.last && is_calling(i - 1) && is(i, "conjunction");
    const bool sign = token.kind == TokenKind::symbol && token.glued && is_dash(token.folded);
    const bool owns = i == name.last && language_.is(WordClass::possessive_sign, matches_.words[i]);
    if (and_of_callings || sign || owns) continue;
    const bool grammar =
        language_.is(WordClass::stop_word, matches_.words[i]) || is(i, "attribution-verb");
    if (token.kind != TokenKind::word || grammar) return false;
  }
  return true;
}

// The last of the names that each say who the next one is.
std::uint32_t MeantSubject::described(std::uint32_t mention, std::uint32_t limit) const {
  std::uint32_t meant = mention;
  for (std::uint32_t next = mention + 1; next < matches_.mentions.size(); ++next) {
    const Mention& other = matches_.mentions[next];
    if (other.sentence != matches_.mentions[meant].sentence || other.last > limit) break;
    if (subjects_.name(next) != nullptr && describes(meant, other.first)) meant = next;
  }
  return meant;
}

// "The founder [of Pell], resigned", "the prize [for Letters], has died", not "in memory of Ada Quill, 84": a name behind
// a preposition, and behind its comma what the subject did.
bool MeantSubject::ends_apposition(const Mention& name) const {
  if (!is(name.first - 1, "object-preposition")) return false;
  const std::uint32_t end = matches_.sentence_tokens[name.sentence + 1];
  if (name.last + 1 >= end || matches_.tokens[name.last].folded != ",") return false;
  const std::string_view verb = matches_.tokens[name.last + 1].folded;
  return language_.is("auxiliary", verb) ||
         std::ranges::any_of(language_.past_endings(),
                             [&](const std::string& ending) { return verb.ends_with(ending); });
}

// "In Pell", "Pell's".
bool MeantSubject::is_place_or_owner(std::uint32_t mention, bool may_own) const {
  const Mention& name = matches_.mentions[mention];
  const bool opens = name.first == matches_.sentence_tokens[name.sentence];
  if (!opens && (is(name.first - 1, "place-preposition") || ends_apposition(name))) return true;
  return !may_own && name.last < matches_.tokens.size() &&
         language_.is(WordClass::possessive_sign, matches_.words[name.last]);
}

// The one name before another in its sentence that may do something; nothing where there are two.
std::optional<std::uint32_t> MeantSubject::before(std::uint32_t mention,
                                                  std::uint32_t limit) const {
  std::optional<std::uint32_t> found;
  for (std::uint32_t i = mention; i-- > 0;) {
    if (matches_.mentions[i].sentence != matches_.mentions[mention].sentence) break;
    if (subjects_.name(i) == nullptr) continue;
    const std::uint32_t meant = described(i, limit);
    if (meant >= mention || is_place_or_owner(meant, false)) continue;
    if (found && subjects_.canonical(*found) != subjects_.canonical(meant)) return std::nullopt;
    found = meant;
  }
  return found;
}

// "Judge Ada Quill fined him": it is told of somebody else.
bool MeantSubject::acts_on_another(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t i = from + 1; i < to; ++i) {
    if (is(i, "object-person") && !is(i - 1, "preposition")) return true;
  }
  return false;
}

std::optional<value::Name> MeantSubject::of(const match::ClaimMatch& match,
                                            const rule::Rule& rule) const {
  if (!rule.pronouns || rule.key.empty()) return std::nullopt;
  const auto subject = std::ranges::find(match.captures, rule.key.front(), &Capture::name);
  if (subject == match.captures.end() || subject->mention < 0) return std::nullopt;
  const auto captured = static_cast<std::uint32_t>(subject->mention);
  if (matches_.mentions[captured].type != "name") return std::nullopt;
  const std::uint32_t limit = limit_of(match, *subject);
  if (limit == UINT32_MAX) return std::nullopt;  // "the death of Ada Quill": nothing comes behind
  if (acts_on_another(subject->last, limit)) return value::Name{};
  std::optional<std::uint32_t> meant = described(captured, limit);
  const bool may_own = rule.patterns[match.pattern].source.find("'s") != std::string::npos;
  if (is_place_or_owner(*meant, may_own)) meant = before(*meant, limit);
  if (!meant) return value::Name{};
  if (*meant == captured) return std::nullopt;
  const value::Name* name = subjects_.name(*meant);
  return name == nullptr ? std::nullopt : std::optional(*name);
}

}  // namespace concord::normalize

#include "normalize/token_notes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "normalize/mention_kind.h"
#include "normalize/quotation_marks.h"

namespace concord::normalize {

namespace {

using match::Term;
using match::Token;
using match::TokenKind;

using Flag = bool TokenNote::*;

// Lexical class → what it says of its words.
constexpr std::array<std::pair<std::string_view, Flag>, 21> flags_of_classes{{
    {"stop-word", &TokenNote::stop},
    {"clause-break", &TokenNote::breaks},
    {"month", &TokenNote::figure},
    {"weekday", &TokenNote::figure},
    {"scale", &TokenNote::figure},
    {"negation", &TokenNote::negation},
    {"plan-word", &TokenNote::plan},
    {"doubt-word", &TokenNote::doubt},
    {"conjunction", &TokenNote::conjunction},
    {"auxiliary", &TokenNote::auxiliary},
    {"complement", &TokenNote::complement},
    {"saying-verb", &TokenNote::saying},
    {"stance-verb", &TokenNote::stance},
    {"begin-word", &TokenNote::begins},
    {"place-preposition", &TokenNote::before_place},
    {"female-person", &TokenNote::female},
    {"male-person", &TokenNote::male},
    {"person-word", &TokenNote::person},
    {"past-cue", &TokenNote::past},
    {"present-word", &TokenNote::present},
    {"no-cue", &TokenNote::not_past},
}};

// "Was widened", "has struck": a word behind an auxiliary is a verb, or a state as good as one.
void note_verbs(const match::Matches& matches, const Language& language,
                std::vector<TokenNote>& notes) {
  const std::vector<std::string>& endings = language.verb_endings();
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Token& token = matches.tokens[i];
    const bool follows = i > 0 && notes[i - 1].auxiliary;
    const auto ends_with_one_of = [&](const std::vector<std::string>& some) {
      return !token.capital && std::ranges::any_of(some, [&](const std::string& ending) {
        return token.folded.size() > ending.size() + 2 && token.folded.ends_with(ending);
      });
    };
    notes[i].verb_like = !token.capital && (follows || ends_with_one_of(endings));
    notes[i].past =
        (notes[i].past || ends_with_one_of(language.past_endings())) && !notes[i].not_past;
  }
}

// Kinds of terms: a bit for each of flags_of_classes, then these.
enum Kind : std::uint64_t {
  preposition = 1ULL << flags_of_classes.size(),
  extent = preposition << 1U,
  scope = preposition << 2U,
  sense = preposition << 3U,
  family = preposition << 4U,
  hour = preposition << 5U,
  outdated = preposition << 6U,
  outlook = preposition << 7U,
  interim = preposition << 8U,
  then = preposition << 9U,
  former = preposition << 10U,
  limit = preposition << 11U,
  span_use = preposition << 12U,
};

// Of "former-cue": what tells so in every article does it as an outlook, with which it stands in one order; the
// other words do in manuals.
void note_former(std::string_view value, TokenNote& note) {
  if (value != "everywhere") {
    note.former = true;
  } else if (note.outlook.empty()) {
    note.outlook = "former";
  }
}

// Of "limit-cue": words that label a figure as the most or the least, and all others, which set a rule.
void note_limit(std::string_view value, TokenNote& note) {
  if (value == "maximum") {
    note.maximum = true;
  } else if (value == "minimum") {
    note.minimum = true;
  } else {
    note.limit = true;
  }
}

void note_term(const Term& term, std::string_view value, std::uint64_t kinds,
               const Language& language, TokenNote& note) {
  for (std::uint64_t flags = kinds % Kind::preposition; flags != 0; flags &= flags - 1) {
    note.*flags_of_classes[static_cast<std::size_t>(std::countr_zero(flags))].second = true;
  }
  if ((kinds & Kind::preposition) != 0) note.preposition = value;
  if ((kinds & Kind::extent) != 0) note.extent = value;
  if ((kinds & Kind::scope) != 0) note.scope = value;
  if ((kinds & Kind::hour) != 0) note.hour = value;
  if ((kinds & Kind::outdated) != 0) note.outdated = true;
  if ((kinds & Kind::outlook) != 0 && note.outlook.empty()) note.outlook = value;
  if ((kinds & Kind::former) != 0) note_former(value, note);
  if ((kinds & Kind::limit) != 0) note_limit(value, note);
  if ((kinds & Kind::interim) != 0) note.interim = value;
  if ((kinds & Kind::then) != 0) note.then = value;
  if ((kinds & Kind::span_use) != 0 && note.span_use.empty()) note.span_use = value;
  // A phrase ("call off") says more than a word of it; terms come longest first.
  const bool phrase = term.last - term.first > 1;
  const bool named = (kinds & Kind::family) != 0 || ((kinds & Kind::sense) != 0 && phrase);
  if (named && note.family.empty()) {
    note.family = value;
    note.thing = language.is_thing(value);
  }
}

void note_terms(const match::Matches& matches, const Language& language,
                std::vector<TokenNote>& notes) {
  for (const Term& term : matches.all_terms()) {
    const std::uint64_t kinds = language.note_kinds().of(term);
    if (kinds == 0) continue;
    for (std::uint32_t i = term.first; i < term.last; ++i) {
      note_term(term, matches.value_of(term), kinds, language, notes[i]);
    }
  }
}

void note_quotations(const match::Matches& matches, std::vector<TokenNote>& notes) {
  bool inside = false;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Token& token = matches.tokens[i];
    if (i > 0 && token.sentence != matches.tokens[i - 1].sentence) inside = false;
    if (is_quotation_mark(token)) inside = !inside;
    notes[i].quoted = inside;
  }
}

}  // namespace

std::uint64_t note_kinds(std::string_view lexical_class) {
  for (std::size_t i = 0; i < flags_of_classes.size(); ++i) {
    if (flags_of_classes[i].first == lexical_class) return 1ULL << i;
  }
  if (lexical_class == "preposition") return Kind::preposition;
  if (lexical_class == "extent") return Kind::extent;
  if (lexical_class == "scope") return Kind::scope;
  if (lexical_class == "hour-phrase") return Kind::hour;
  if (lexical_class == "correction-cue") return Kind::outdated;
  if (lexical_class == "outlook-cue") return Kind::outlook;
  if (lexical_class == "former-cue") return Kind::former;
  if (lexical_class == "limit-cue") return Kind::limit;
  if (lexical_class == "interim-score") return Kind::interim;
  if (lexical_class == "then-age") return Kind::then;
  if (lexical_class == "span-use") return Kind::span_use;
  if (lexical_class == "event-word" || lexical_class == "thing-word") return Kind::sense;
  return lexical_class == "family" ? std::uint64_t{Kind::family} : 0;
}

std::vector<TokenNote> note_tokens(const match::Matches& matches, const Language& language) {
  std::vector<TokenNote> notes(matches.tokens.size());
  note_terms(matches, language, notes);
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Token& token = matches.tokens[i];
    // "May" is a month, "may" a doubt.
    if (notes[i].figure && token.capital) notes[i].doubt = false;
    if (token.kind == TokenKind::numeral) notes[i].figure = true;
    if (token.kind != TokenKind::symbol) continue;
    // A stop or a comma ends a clause; a hyphen or an apostrophe does not.
    notes[i].breaks = notes[i].breaks || token.folded == "," || token.folded == ";" ||
                      token.folded == ":" || token.folded == "—" || token.folded == "–" ||
                      token.folded == "(" || token.folded == ")";
  }
  note_quotations(matches, notes);
  note_verbs(matches, language, notes);
  for (const match::Mention& mention : matches.mentions) {
    for (std::uint32_t i = mention.first; mention.type == "name" && i < mention.last; ++i) {
      notes[i].name = true;
    }
    if (!is_figure(mention_kind(mention.type))) continue;
    for (std::uint32_t i = mention.first; i < mention.last; ++i) {
      notes[i].figure = true;
      notes[i].breaks = false;  // the comma in "April 8, 2026"
    }
  }
  return notes;
}

}  // namespace concord::normalize

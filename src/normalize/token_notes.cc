#include "normalize/token_notes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace concord::normalize {

namespace {

using match::Term;
using match::Token;
using match::TokenKind;

using Flag = bool TokenNote::*;

// Lexical class → what it says of its words.
constexpr std::array<std::pair<std::string_view, Flag>, 13> flags_of_classes{{
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
    {"place-preposition", &TokenNote::before_place},
}};

constexpr std::array<std::string_view, 10> figure_types{"number",   "percent", "money", "measure",
                                                        "duration", "date",    "time",  "ratio",
                                                        "score",    "ordinal"};

// "Was widened", "has struck": a word behind an auxiliary is a verb, or a state as good as one.
void note_verbs(const match::Matches& matches, const Language& language,
                std::vector<TokenNote>& notes) {
  const std::vector<std::string>& endings = language.verb_endings();
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Token& token = matches.tokens[i];
    const bool follows = i > 0 && notes[i - 1].auxiliary;
    notes[i].verb_like =
        !token.capital && (follows || std::ranges::any_of(endings, [&](const std::string& ending) {
                             return token.folded.size() > ending.size() + 2 &&
                                    token.folded.ends_with(ending);
                           }));
  }
}

void note_term(const Term& term, const Language& language, std::vector<TokenNote>& notes) {
  for (std::uint32_t i = term.first; i < term.last; ++i) {
    TokenNote& note = notes[i];
    for (const auto& [lexical_class, flag] : flags_of_classes) {
      if (term.lexical_class == lexical_class) note.*flag = true;
    }
    if (term.lexical_class == "preposition") note.preposition = term.value;
    if (term.lexical_class == "extent") note.extent = term.value;
    if (term.lexical_class == "scope") note.scope = term.value;
    // A phrase ("call off") says more than a word of it; terms come longest first.
    const bool phrase = term.last - term.first > 1;
    const bool sense = term.lexical_class == "event-word" || term.lexical_class == "thing-word";
    if ((term.lexical_class == "family" || (sense && phrase)) && note.family.empty()) {
      note.family = term.value;
      note.thing = language.is_thing(term.value);
    }
  }
}

void note_quotations(const match::Matches& matches, std::vector<TokenNote>& notes) {
  bool inside = false;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Token& token = matches.tokens[i];
    if (i > 0 && token.sentence != matches.tokens[i - 1].sentence) inside = false;
    const bool mark = token.folded == "\"" || token.folded == "“" || token.folded == "”" ||
                      token.folded == "„" || token.folded == "«" || token.folded == "»";
    if (mark) inside = !inside;
    notes[i].quoted = inside;
  }
}

}  // namespace

bool is_figure(std::string_view mention_type) {
  return std::ranges::find(figure_types, mention_type) != figure_types.end();
}

std::vector<TokenNote> note_tokens(const match::Matches& matches, const Language& language) {
  std::vector<TokenNote> notes(matches.tokens.size());
  for (const Term& term : matches.terms) note_term(term, language, notes);
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Token& token = matches.tokens[i];
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
    if (!is_figure(mention.type)) continue;
    for (std::uint32_t i = mention.first; i < mention.last; ++i) {
      notes[i].figure = true;
      notes[i].breaks = false;  // the comma in "April 8, 2026"
    }
  }
  return notes;
}

}  // namespace concord::normalize

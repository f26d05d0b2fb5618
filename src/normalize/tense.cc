#include "normalize/tense.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace concord::normalize {

namespace {

// No verb tells the tense of a date farther away, in tokens.
constexpr std::uint32_t reach = 20;
// A clause that a date opens has its verb within so many.
constexpr std::uint32_t opening_reach = 25;
// "will be finally released": so far stands "be" from its participle.
constexpr std::uint32_t passive_reach = 2;
// Shorter words that end like past forms are none: "bed", "red".
constexpr std::size_t shortest_past = 5;

// What phrases of a lexical class tell: from first_cue on the number of the Cue.
enum Kind : std::uint32_t {
  clause_break = 1,
  passive = 2,
  present = 4,
  planning = 8,
  first_cue = 16
};

bool is_break(std::string_view mark) {
  return mark == "," || mark == ";" || mark == ":" || mark == "(" || mark == "—";
}

}  // namespace

std::uint32_t tense_kinds(std::string_view lexical_class) {
  static constexpr std::pair<std::string_view, std::uint32_t> kinds[] = {
      {"clause-break", clause_break}, {"passive-word", passive},
      {"present-word", present},      {"planning-word", planning},
      {"no-cue", first_cue},          {"past-cue", first_cue << 1},
      {"future-cue", first_cue << 2}, {"infinitive-cue", first_cue << 3},
  };
  for (const auto& [name, kind] : kinds) {
    if (name == lexical_class) return kind;
  }
  return 0;
}

TenseReader::TenseReader(const match::Matches& matches, const Language& language)
    : matches_(matches), language_(language) {}

void TenseReader::note_sentence(std::uint32_t sentence) {
  if (end_ == matches_.sentence_tokens[sentence + 1]) return;
  begin_ = matches_.sentence_tokens[sentence];
  end_ = matches_.sentence_tokens[sentence + 1];
  notes_.assign(end_ - begin_, Note{});
  for (std::uint32_t i = begin_; i < end_; ++i) {
    if (!language_.is(WordClass::opens_tense, matches_.words[i])) continue;
    for (const match::Term& term : matches_.terms_at(i)) {
      if (const std::uint32_t kinds = language_.tense_kinds().of(term); kinds != 0) {
        note_term(term, kinds);
      }
    }
  }
}

// Of the phrases that end at a word the longest gives the cue, and the last of equals.
void TenseReader::note_term(const match::Term& term, std::uint32_t kinds) {
  if (kinds == clause_break) note(term.first).breaks = true;
  Note& last = note(term.last - 1);
  last.passive = last.passive || kinds == passive;
  last.present = last.present || kinds == present;
  last.planning = last.planning || kinds == planning;
  const auto length = static_cast<std::uint8_t>(std::min(term.last - term.first, 255U));
  if (kinds < first_cue || length < last.length) return;
  last.length = length;
  last.cue = static_cast<Cue>(std::countr_zero(kinds / first_cue));
}

// Of a word that no phrase tells of.
TenseReader::Cue TenseReader::by_ending(std::uint32_t token) const {
  const match::Token& word = matches_.tokens[token];
  if (word.kind != match::TokenKind::word || word.capital || word.folded.size() < shortest_past)
    return Cue::none;
  const bool past = std::ranges::any_of(language_.past_endings(), [&](const std::string& ending) {
    return word.folded.ends_with(ending);
  });
  return past ? Cue::past : Cue::none;
}

bool TenseReader::breaks(std::uint32_t token) const {
  const match::Token& mark = matches_.tokens[token];
  return note(token).breaks || (mark.kind == match::TokenKind::symbol && is_break(mark.folded));
}

// What a past form tells: nothing after "is", what is to come after "be".
TenseReader::Cue TenseReader::participle(std::uint32_t token) const {
  for (std::uint32_t i = token; i > begin_ && i + passive_reach > token; --i) {
    if (note(i - 1).passive) return Cue::future;
    if (note(i - 1).present) return Cue::none;
  }
  return Cue::past;
}

// "The department on Sunday issued": the verb right after the date is its own.
TenseReader::Cue TenseReader::beside(std::uint32_t last) const {
  if (last >= end_) return Cue::none;
  const Cue verb = cue(last);
  return verb == Cue::infinitive ? Cue::none : verb;
}

TenseReader::Cue TenseReader::before(std::uint32_t first) const {
  const std::uint32_t begin = std::max(begin_, first - std::min(first, reach));
  Cue found = Cue::none;
  bool open = first > begin && note(first - 1).planning;
  for (std::uint32_t i = first; i > begin; --i) {
    const Cue verb = cue(i - 1);
    if (verb == Cue::none) continue;
    if (verb == Cue::infinitive) {
      found = Cue::future;
      open = true;
      continue;
    }
    const Cue told = verb == Cue::past ? participle(i - 1) : verb;
    if (told == Cue::none) return found;
    // "ordered him to testify on Feb. 10", "met to discuss it on Friday": either may be meant
    return told == Cue::past && open ? Cue::none : told;
  }
  return found;
}

TenseReader::Cue TenseReader::after(std::uint32_t last, bool within_clause) const {
  const std::uint32_t end = std::min(end_, last + opening_reach);
  for (std::uint32_t i = last; i < end; ++i) {
    if (within_clause && breaks(i)) return Cue::none;
    const Cue verb = cue(i);
    if (verb == Cue::past && participle(i) != Cue::none) return participle(i);
    if (verb == Cue::future) return Cue::future;
  }
  return Cue::none;
}

bool TenseReader::opens_clause(std::uint32_t first) const {
  if (first == begin_ || breaks(first - 1)) return true;
  // "on Friday": its preposition
  return cue(first - 1) == Cue::none && (first - 1 == begin_ || breaks(first - 2));
}

TenseReader::Reading TenseReader::read(std::uint32_t first, std::uint32_t last) {
  if (first >= last) return {};
  note_sentence(matches_.tokens[first].sentence);
  const bool opens = opens_clause(first);
  Cue told = beside(last);
  bool leads = opens || told != Cue::none;
  if (told == Cue::none) told = opens ? after(last, false) : before(first);
  if (told == Cue::none) {
    told = opens ? before(first) : after(last, true);
    leads = !opens;
  }
  if (told == Cue::none) return {};
  return {told == Cue::future ? value::Tense::future : value::Tense::past, leads};
}

}  // namespace concord::normalize

#include "normalize/tense.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace concord::normalize {

namespace {

// No verb tells the tense of a date farther away, in tokens.
constexpr std::uint32_t reach = 20;
// A clause that a date opens has its verb within so many.
constexpr std::uint32_t opening_reach = 40;
// "will be finally released": so far stands "be" from its participle.
constexpr std::uint32_t passive_reach = 2;
// "Friday's two early morning suicide attacks": so far stands the noun from the sign of its day.
constexpr std::uint32_t noun_reach = 5;
// "A February bomb blast": so far where no sign stands.
constexpr std::uint32_t compound_reach = 2;
// "Who had been hurt": so many words a verb has, with what stands before it.
constexpr std::uint32_t verb_reach = 4;
// Shorter words that end like past forms are none: "bed", "red".
constexpr std::size_t shortest_past = 5;

// What phrases of a lexical class tell: from first_cue on the number of the Cue.
enum Kind : std::uint32_t {
  clause_break = 1,
  passive = 2,
  present = 4,
  planning = 8,
  possessive = 16,
  event = 32,
  relative = 64,
  opening = 128,
  over = 256,
  unplanned = 512,
  first_cue = 1024
};

bool is_break(std::string_view mark) {
  return mark == "," || mark == ";" || mark == ":" || mark == "(" || mark == "—";
}

}  // namespace

std::uint32_t tense_kinds(std::string_view lexical_class) {
  static constexpr std::pair<std::string_view, std::uint32_t> kinds[] = {
      {"clause-break", clause_break},
      {"passive-word", passive},
      {"present-word", present},
      {"planning-word", planning},
      {"possessive-sign", possessive},
      {"done-event", event},
      {"unplanned-event", event | unplanned},
      {"relative-word", relative},
      {"opening-word", opening},
      {"over-word", over},
      {"no-cue", first_cue},
      {"past-cue", first_cue << 1},
      {"future-cue", first_cue << 2},
      {"infinitive-cue", first_cue << 3},
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
      if (const std::uint64_t kinds = language_.tense_kinds().of(term); kinds != 0) {
        note_term(term, kinds);
      }
    }
  }
}

// Of the phrases that end at a word the longest gives the cue, and the last of equals.
void TenseReader::note_term(const match::Term& term, std::uint64_t kinds) {
  if (kinds < first_cue) {
    note(kinds == clause_break ? term.first : term.last - 1).marks |= kinds;
    return;
  }
  Note& last = note(term.last - 1);
  const auto length = static_cast<std::uint8_t>(std::min(term.last - term.first, 255U));
  if (length < last.length) return;
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
  return is(token, clause_break) ||
         (mark.kind == match::TokenKind::symbol && is_break(mark.folded));
}

// What a past form tells: nothing after "is", what is to come after "be".
TenseReader::Cue TenseReader::participle(std::uint32_t token) const {
  for (std::uint32_t i = token; i > begin_ && i + passive_reach > token; --i) {
    if (is(i - 1, passive)) return cue(i - 1) == Cue::past ? Cue::past : Cue::future;
    if (is(i - 1, present)) return Cue::none;
  }
  return Cue::past;
}

// "Friday's ferry disaster": whatever the verb, there would be no such word for what is to come.
bool TenseReader::is_of_event(std::uint32_t last) const {
  if (!is(last, possessive)) return is_of_unplanned_behind(last);
  const std::uint32_t end = std::min(end_, last + 1 + noun_reach);
  for (std::uint32_t i = last + 1; i < end && !breaks(i); ++i) {
    if (is(i, event)) return true;
  }
  return false;
}

// "Hurt in a February bomb blast".
bool TenseReader::is_of_unplanned_behind(std::uint32_t last) const {
  const std::uint32_t end = std::min(end_, last + compound_reach);
  for (std::uint32_t i = last; i < end && !breaks(i) && cue(i) == Cue::none; ++i) {
    if (is(i, unplanned)) return true;
  }
  return false;
}

// "The blast on 9 March may have": nobody knows the day of one that is to come.
bool TenseReader::is_of_unplanned(std::uint32_t first) const {
  if (first > begin_ && is(first - 1, unplanned)) return true;
  return first > begin_ + 1 && is(first - 1, opening) && is(first - 2, unplanned);
}

// "The department on Sunday issued": the verb right after the date is its own.
TenseReader::Cue TenseReader::beside(std::uint32_t last) const {
  if (last >= end_) return Cue::none;
  if (is_of_event(last)) return Cue::past;
  // "On Monday, accompanied by": of a phrase that tells nothing
  if (last + 1 < end_ && note(last + 1).length > 1 && note(last + 1).cue == Cue::none) {
    return Cue::none;
  }
  const Cue verb = cue(last);
  return verb == Cue::infinitive ? Cue::none : verb;
}

// "Who were hurt on Monday will", "had sold out by Sunday": the past form nearest before the date with the words of
// its verb, where it begins with a mark of the kind.
bool TenseReader::follows_past_with(std::uint32_t mark, std::uint32_t first) const {
  const std::uint32_t begin = std::max(begin_, first - std::min(first, reach));
  std::uint32_t verb = first;
  while (verb > begin && cue(verb - 1) == Cue::none && !breaks(verb - 1)) --verb;
  if (verb == begin || cue(verb - 1) != Cue::past) return false;
  const std::uint32_t end = verb - std::min(verb - begin, verb_reach);
  for (; verb > end; --verb) {
    if (is(verb - 1, mark)) return true;
  }
  return false;
}

TenseReader::Cue TenseReader::before(std::uint32_t first) const {
  const std::uint32_t begin = std::max(begin_, first - std::min(first, reach));
  Cue found = Cue::none;
  bool open = first > begin && is(first - 1, planning);
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
  if (cue(first - 1) != Cue::none) return false;
  // "on Friday": its preposition
  return first - 1 == begin_ || (breaks(first - 2) && is(first - 1, opening));
}

// "He will leave at four (4 a.m. Thursday), she said": the verb is outside.
bool TenseReader::stands_in_brackets(std::uint32_t first, std::uint32_t last) const {
  return first > begin_ && last < end_ && matches_.tokens[first - 1].folded == "(" &&
         matches_.tokens[last].folded == ")";
}

TenseReader::Reading TenseReader::read(std::uint32_t first, std::uint32_t last) {
  if (first >= last) return {};
  note_sentence(matches_.tokens[first].sentence);
  const bool opens = opens_clause(first) && !stands_in_brackets(first, last);
  Cue told = is_of_unplanned(first) ? Cue::past : beside(last);
  // "Runners who were stopped on Monday will": the clause of the date ends before that verb
  if (told == Cue::future && !opens && follows_past_with(relative, first)) told = Cue::past;
  bool firm = opens || told != Cue::none;
  if (told == Cue::none) told = opens ? after(last, false) : before(first);
  if (told == Cue::none) {
    told = opens ? before(first) : after(last, true);
    firm = !opens;
  }
  if (told == Cue::none) return {};
  if (told == Cue::future) return {value::Tense::future, firm};
  return {value::Tense::past, firm || follows_past_with(over, first)};
}

}  // namespace concord::normalize

#include "normalize/tense.h"

#include <algorithm>
#include <array>
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

// Lexical class → what its phrases tell, as the number of the Cue.
using CueClass = std::pair<std::string_view, int>;
constexpr std::array<CueClass, 4> cue_classes{
    {{"no-cue", 0}, {"past-cue", 1}, {"future-cue", 2}, {"infinitive-cue", 3}}};

}  // namespace

TenseReader::TenseReader(const match::Matches& matches, const Language& language)
    : matches_(matches),
      endings_(language.past_endings()),
      cues_(matches.tokens.size(), Cue::none),
      breaks_(matches.tokens.size(), false),
      passive_(matches.tokens.size(), false),
      present_(matches.tokens.size(), false),
      planning_(matches.tokens.size(), false) {
  for (std::uint32_t i = 0; i < cues_.size(); ++i) {
    cues_[i] = by_ending(i);
    const std::string_view word = matches.tokens[i].folded;
    breaks_[i] = matches.tokens[i].kind == match::TokenKind::symbol &&
                 (word == "," || word == ";" || word == ":" || word == "(" || word == "—");
  }
  std::vector<std::uint32_t> length(cues_.size(), 0);  // of the phrase that gave the cue
  for (const match::Term& term : matches.terms) {
    const std::uint32_t at = term.last - 1;
    if (term.lexical_class == "clause-break") breaks_[term.first] = true;
    if (term.lexical_class == "passive-word") passive_[at] = true;
    if (term.lexical_class == "present-word") present_[at] = true;
    if (term.lexical_class == "planning-word") planning_[at] = true;
    const auto* const cue = std::ranges::find(cue_classes, term.lexical_class, &CueClass::first);
    if (cue == cue_classes.end() || term.last - term.first < length[at]) continue;
    length[at] = term.last - term.first;
    cues_[at] = static_cast<Cue>(cue->second);
  }
}

TenseReader::Cue TenseReader::by_ending(std::uint32_t token) const {
  const match::Token& word = matches_.tokens[token];
  if (word.kind != match::TokenKind::word || word.capital || word.folded.size() < shortest_past)
    return Cue::none;
  const bool past = std::ranges::any_of(
      endings_, [&](const std::string& ending) { return word.folded.ends_with(ending); });
  return past ? Cue::past : Cue::none;
}

// What a past form tells: nothing after "is", what is to come after "be".
TenseReader::Cue TenseReader::participle(std::uint32_t token) const {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[token].sentence];
  for (std::uint32_t i = token; i > begin && i + passive_reach > token; --i) {
    if (passive_[i - 1]) return Cue::future;
    if (present_[i - 1]) return Cue::none;
  }
  return Cue::past;
}

// "The department on Sunday issued": the verb right after the date is its own.
TenseReader::Cue TenseReader::beside(std::uint32_t last) const {
  if (last >= cues_.size() || matches_.tokens[last].sentence != matches_.tokens[last - 1].sentence)
    return Cue::none;
  return cues_[last] == Cue::infinitive ? Cue::none : cues_[last];
}

TenseReader::Cue TenseReader::before(std::uint32_t first) const {
  const std::uint32_t begin = std::max(matches_.sentence_tokens[matches_.tokens[first].sentence],
                                       first - std::min(first, reach));
  Cue found = Cue::none;
  bool open = first > begin && planning_[first - 1];
  for (std::uint32_t i = first; i > begin; --i) {
    if (cues_[i - 1] == Cue::none) continue;
    if (cues_[i - 1] == Cue::infinitive) {
      found = Cue::future;
      open = true;
      continue;
    }
    const Cue cue = cues_[i - 1] == Cue::past ? participle(i - 1) : cues_[i - 1];
    if (cue == Cue::none) return found;
    // "ordered him to testify on Feb. 10", "met to discuss it on Friday": either may be meant
    return cue == Cue::past && open ? Cue::none : cue;
  }
  return found;
}

TenseReader::Cue TenseReader::after(std::uint32_t last, bool within_clause) const {
  if (last == 0 || last >= cues_.size()) return Cue::none;
  const std::uint32_t end = std::min(
      matches_.sentence_tokens[matches_.tokens[last - 1].sentence + 1], last + opening_reach);
  for (std::uint32_t i = last; i < end; ++i) {
    if (within_clause && breaks_[i]) return Cue::none;
    if (cues_[i] == Cue::past && participle(i) != Cue::none) return participle(i);
    if (cues_[i] == Cue::future) return Cue::future;
  }
  return Cue::none;
}

bool TenseReader::opens_clause(std::uint32_t first) const {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[first].sentence];
  if (first == begin || breaks_[first - 1]) return true;
  // "on Friday": its preposition
  return cues_[first - 1] == Cue::none && (first - 1 == begin || breaks_[first - 2]);
}

TenseReader::Reading TenseReader::read(std::uint32_t first, std::uint32_t last) const {
  if (first >= last) return {};
  const bool opens = opens_clause(first);
  Cue cue = beside(last);
  bool leads = opens || cue != Cue::none;
  if (cue == Cue::none) cue = opens ? after(last, false) : before(first);
  if (cue == Cue::none) {
    cue = opens ? before(first) : after(last, true);
    leads = !opens;
  }
  if (cue == Cue::none) return {};
  return {cue == Cue::future ? value::Tense::future : value::Tense::past, leads};
}

}  // namespace concord::normalize

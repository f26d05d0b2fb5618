#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"
#include "value/read_value.h"

namespace concord::normalize {

// What a lexical class says of the tense of its phrases, as bits for TenseReader.
std::uint32_t tense_kinds(std::string_view lexical_class);

// Tells by the verbs of a sentence whether a date in it has been or is to come. The words are data:
// "future-cue", "past-cue", "no-cue", "infinitive-cue" (to come unless the verb before it is past: "met to
// discuss"), the endings "past-ending", "passive-word" ("be"), "present-word" ("is"), "planning-word" ("for"), "done-event"
// and "unplanned-event" behind a "possessive-sign" ("Friday's attack"), the latter before "on" as well ("the attack on Friday"), "relative-word" ("who"), "opening-word" (what may stand before a date
// that opens a clause) and "over-word" ("had": what was to be done by a day was done).
class TenseReader {
 public:
  TenseReader(const match::Matches& matches, const Language& language);

  struct Reading {
    value::Tense tense = value::Tense::unknown;
    // The date stands before the verb that told, or that verb says that all is over: "had sold out by Sunday".
    bool firm = false;
  };
  // Of a date that covers tokens [first, last): by the nearest verb before it, or else after it; the
  // other way round where the date opens its clause.
  [[nodiscard]] Reading read(std::uint32_t first, std::uint32_t last);

 private:
  enum class Cue : std::uint8_t { none, past, future, infinitive };

  [[nodiscard]] Cue by_ending(std::uint32_t token) const;
  [[nodiscard]] bool breaks(std::uint32_t token) const;
  [[nodiscard]] Cue participle(std::uint32_t token) const;
  [[nodiscard]] bool follows_past_with(std::uint32_t mark, std::uint32_t first) const;
  [[nodiscard]] bool is_of_event(std::uint32_t last) const;
  [[nodiscard]] bool is_of_unplanned(std::uint32_t first) const;
  [[nodiscard]] bool is_of_unplanned_behind(std::uint32_t last) const;
  [[nodiscard]] Cue beside(std::uint32_t last) const;
  [[nodiscard]] Cue before(std::uint32_t first) const;
  [[nodiscard]] Cue after(std::uint32_t last, bool within_clause) const;
  [[nodiscard]] bool opens_clause(std::uint32_t first) const;
  [[nodiscard]] bool stands_in_brackets(std::uint32_t first, std::uint32_t last) const;

  const match::Matches& matches_;
  const Language& language_;
  // What a token of the sentence is, at the last word of its phrase.
  struct Note {
    Cue cue = Cue::none;
    std::uint64_t marks = 0;  // what phrases that end here tell beside it; a break: that begin here
    std::uint8_t length = 0;  // tokens of the phrase that gave the cue
  };
  void note_sentence(std::uint32_t sentence);
  void note_term(const match::Term& term, std::uint64_t kinds);

  [[nodiscard]] const Note& note(std::uint32_t token) const { return notes_[token - begin_]; }
  [[nodiscard]] Note& note(std::uint32_t token) { return notes_[token - begin_]; }
  [[nodiscard]] bool is(std::uint32_t token, std::uint32_t mark) const {
    return (note(token).marks & mark) != 0;
  }
  [[nodiscard]] Cue cue(std::uint32_t token) const {
    const Note& known = note(token);
    return known.length > 0 ? known.cue : by_ending(token);
  }

  std::vector<Note> notes_;  // of the sentence that a date was asked of last, by token
  std::uint32_t begin_ = 0;  // its tokens
  std::uint32_t end_ = 0;
};

}  // namespace concord::normalize

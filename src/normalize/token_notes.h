#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"

namespace concord::normalize {

// What the language pack says of one token, gathered once an article so that each claim need not
// ask again.
struct TokenNote {
  bool stop = false;          // a function word: "the", "have"
  bool breaks = false;        // begins another clause: "while", ",", ";"
  bool figure = false;        // part of a number, a date, a unit
  bool negation = false;      // "not", "denied", "no"
  bool plan = false;          // "will", "plans to", "is expected to"
  bool doubt = false;         // "may", "could", "reportedly"
  bool conjunction = false;   // "and", "but": what stands behind tells of another thing
  bool auxiliary = false;     // "was", "has"
  bool thing = false;         // a family of things, not of events: "people", "staff"
  bool verb_like = false;     // ends as verbs do, or stands behind "was": "struck", "widened"
  bool name = false;          // part of a name
  bool before_place = false;  // "in", "across": where things are stands behind it
  bool complement = false;    // "all but", "not the": the figure behind counts what is left over
  bool saying = false;        // "said", "told": a day beside it is that of the words
  bool stance = false;        // "condemned": the day right before it is that of the words
  bool begins = false;      // "starts", "took effect": a day told with it is the first of something
  bool female = false;      // "woman", "she"
  bool male = false;        // "man", "he"
  bool person = false;      // "driver": somebody, of whom it does not tell which
  bool limit = false;       // "you", "allowed", "must": the sentence sets a rule
  bool maximum = false;     // a figure it labels is the most: "maximum power: 420 W"
  bool minimum = false;     // likewise the least
  bool former = false;      // "was", "instead of": a figure behind it no longer holds
  bool past = false;        // "won", "had": what it tells of has happened
  bool present = false;     // "is": a participle behind it tells of what holds
  bool not_past = false;    // "based", "as expected": tells of no time, whatever it looks like
  bool outdated = false;    // "an earlier version of": what follows is taken back
  bool quoted = false;      // between double quotation marks of its sentence
  std::string_view family;  // word family, empty for most words
  std::string_view preposition;  // the direction it gives a figure ("from", "to", "by", "of")
  std::string_view extent;       // "of them", "alone": how much of the whole a figure covers
  std::string_view hour;         // "at noon", "so far": a figure of that hour, not of the day
  std::string_view
      outlook;  // "forecast to", "had been aiming": what comes, or was to come (outlook.h)
  std::string_view then;     // "then", "when": the age beside it is that of another time
  std::string_view interim;  // "made it", "at the break": a score beside it is not the last
  std::string_view
      span_use;            // "later", "left", "within": what a span of time beside it is told for
  std::string_view scope;  // "another", "revised": says which of several figures this is
};

// What a lexical class says of the words of its phrases, as bits for note_tokens().
std::uint64_t note_kinds(std::string_view lexical_class);

// One note a token.
std::vector<TokenNote> note_tokens(const match::Matches& matches, const Language& language);

}  // namespace concord::normalize

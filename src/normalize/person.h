#pragma once

#include <string>
#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/language.h"
#include "normalize/normalize.h"

namespace concord::normalize {

// What an article says of somebody right beside his full name, all mentions together: "head of
// product Ada Quill", "Ada Quill, his sister".
struct Person {
  std::vector<Word> offices;  // by what the lexicon takes them for, sorted, no repeats
  std::vector<Word> words;    // stems beside an office or calling, likewise: "product"
  std::string brief;  // what stands for the name from there on: "LBS" of "Lower Basin Survey (LBS)"
  bool sole = false;  // an office that one person holds at a time, or "the" one
  bool crowd = false;  // a calling of many: "resident"
  bool told = false;   // something tells that this is a person
  bool kin = false;    // "wife", "son": somebody of the same surname is near
  bool past = false;   // "former", "late": another held the office at another time
};

// Notes on the open claims of one article whose value is a name of two words at least what stands
// beside it. Lexical classes: "role", "sole-role", "chief-role", "crowd-role", "person-word",
// "kin-word", "phrase-opener", "definite-opener", "past-holder", "title".
void note_persons(std::vector<Claim>& claims, const match::Matches& matches,
                  const std::vector<ReadMention>& mentions, const Language& language);

}  // namespace concord::normalize

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/span.h"
#include "value/value.h"

namespace concord::normalize {

enum class Modality { stated, planned, possible, denied };

// What stands around an open claim: how claims without a rule are told apart and brought together.
struct Context {
  std::vector<std::string> clause_words;    // stems of the content words of the clause, sorted
  std::vector<std::string> sentence_words;  // of the sentence, sorted; holds the clause's too
  std::vector<std::string> names;           // canonical names of the sentence, nearest first
  std::string head;                         // what is counted or measured: stem of the noun after the figure, or of its subject
  std::vector<std::string> families;        // word families of the clause: "death", "rise", "expect"; sorted
  std::string preposition;                  // the word before the figure when it is one: "from", "to", "by", "of"
  bool title = false;                       // in the title or a heading
  bool quoted = false;
};

// One statement of one article: what it is about, what it says, and exactly where.
struct Claim {
  std::uint32_t document = 0;  // index into the story's documents
  std::uint32_t sentence = 0;
  text::Span span;             // of Document::text: the words that carry the value, modifier included
  std::string rule;            // rule id; "open.money" and the like for claims without a rule
  std::string kind;            // count money percent measure duration date time ratio score version order name role list status
  std::string fact;            // rule claims: the fact of the rule; empty for open claims
  std::string question;        // in words, for people
  std::vector<std::string> key;  // canonical values of the key captures, subject first; empty for open claims
  value::Value value;
  value::Modifier modifier = value::Modifier::exact;
  Modality modality = Modality::stated;
  std::string attribution;     // who the article says it comes from; empty: the article itself
  bool grows = false;
  bool many = false;
  std::uint32_t confidence = 0;  // percent, from the rule
  Context context;
};

}  // namespace concord::normalize

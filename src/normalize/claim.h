#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "normalize/direction.h"
#include "rule/changes.h"
#include "rule/severity.h"
#include "text/span.h"
#include "value/leeway.h"
#include "value/value.h"

namespace concord::normalize {

enum class Modality { stated, planned, possible, denied };
// Whether a figure was foreseen ("is forecast to win 20 seats"), is what came of it ("won 22"), or is an aim or a
// forecast that holds no more ("had been aiming for 5 percent").
enum class Outlook : std::uint8_t { unknown, foreseen, came, given_up };
// What a span of time is told for: how long something lasts ("for two weeks"), until when it is to be done ("within
// 10 days"), how long after something else ("nine days later"), before it, or before its end ("two minutes from time").
enum class SpanUse : std::uint8_t { unknown, lasting, within, later, earlier, left };
// Of the person an age is told of, where a word beside it says so: "a woman, 45,".
enum class Gender : std::uint8_t { unknown, female, male };

// A word or a name as it is compared: a number made from its letters alone, the same in every
// article and on every machine. Two words with one number are so rare (one pair in 4 billion) that
// they cost less than the strings would.
using Word = std::uint32_t;
Word word_of(std::string_view letters);
void sort_unique(std::vector<Word>& words);

// What all claims of one sentence share.
struct SentenceContext {
  std::vector<Word> words;        // stems of the content words, sorted, no repeats
  std::vector<Word> topics;       // the same of what the sentence stands under (topics.h)
  std::vector<Word> names;        // canonical names in the sentence, sorted, no repeats
  std::uint64_t fingerprint = 0;  // of the folded words: equal sentences of two articles are copies
};

// What stands around a claim: how claims without a rule are told apart and brought together.
struct Context {
  std::shared_ptr<const SentenceContext> sentence;
  std::vector<Word> clause;  // stems of the content words of the clause, sorted, no repeats
  // "e-book loan": what stands before the hyphen and the word behind it, which stands nowhere else alone
  std::vector<std::pair<Word, Word>> compounds;
  std::vector<Word> head;     // stems of the words right after the figure: what is counted
  std::vector<Word> near;     // stems of the nearest content words on both sides, sorted
  std::vector<Word> scopes;   // "another", "expected", "revised", "average": sorted
  std::vector<Word> extents;  // "of them", "alone", "worldwide": sorted
  std::vector<Word> where;    // stems of the place behind the figure: "in 14 countries", sorted
  std::vector<value::Date> times;  // other dates in the clause
  Word hour = 0;                   // the part of a day it is told of: "at noon", "so far"; 0: none
  Word subject = 0;                // canonical name nearest before the figure; 0: none
  Word counted = 0;                // the one thing counted or measured, by stem or family; 0: none
  Word event = 0;                  // the verb or event noun that governs the figure, likewise
  std::string preposition;  // what the preposition before the figure says: "from", "to", "by"
  text::Span clause_span;   // of Document::text: the clause, for people
  std::uint32_t place = 0;  // sentences of the text before this one; 0 for headlines too
  std::uint32_t table = 0;  // of the article, from 1; 0: in none
  Gender gender = Gender::unknown;  // of the person measured
  Outlook outlook = Outlook::unknown;
  SpanUse span_use = SpanUse::unknown;
  bool title = false;  // in the title or a heading
  bool quoted = false;
  bool said_then = false;   // the day on which somebody spoke: "officials said on Tuesday"
  bool begins = false;      // the day on which something begins: "limits begin from 1 May"
  bool moved_then = false;  // the day on which a figure moved: "the toll rose to 19 on Wednesday"
  bool complement = false;  // "all but five", "not the first"
  bool passing = false;     // "the second day", "its fourth week": one follows another
  bool limit = false;       // "you may bring up to two": the bound is what is allowed
  bool maximum = false;   // "maximum power: 420 W": the figure is the most, though no bound says so
  bool minimum = false;   // likewise the least
  bool standing = false;  // nothing in its sentence tells of what happened or is foreseen
  bool former = false;    // "was 5", "instead of 5": what held before
  bool replaced = false;  // of a release that a newer one of its page has replaced (releases.h)
  bool manual = false;    // its article is a manual, a price list, a page of help
  bool running = false;   // "still", "so far": a count that moves on
  bool interim = false;   // "made it 2-1": a score that was not the last
  bool listed = false;    // "14 - goals for Quill": it opens a line of a list of figures
  bool then = false;      // "then 43", "was 43 when": an age of another time
  bool others = false;    // "two other bidders", "another 12": those beside some told of before
};

// One capture that says what a claim is about.
struct KeyPart {
  std::string name;       // of the capture: "subject"
  std::string text;       // as stated
  std::string canonical;  // what is compared
  bool is_name = false;   // canonical follows the story's names
  bool is_date = false;   // the time of which a fact holds
};

// That a claim answers a fact the house has pinned.
struct Pin {
  std::uint32_t group = 0;  // the same for all that answer it, from 1; 0: it answers none
  bool is_fact = false;     // this is the pinned value itself
  bool agrees = false;      // it says what is pinned
  bool outdated = false;    // it says what held before
};

// The canonical name by which a story knows somebody better than by this one.
struct OtherName {
  enum Kind : std::uint8_t {
    misspelt,  // likely a slip of the pen
    spelt,     // one person whose name two articles spell otherwise
    named,     // one person to whom two articles give other first names
  };
  std::string canonical;  // empty: there is none
  Kind kind = misspelt;
};

struct Person;

// One statement of one article: what it is about, what it says, and exactly where.
struct Claim {
  std::uint32_t document = 0;  // index into the story's documents
  std::uint32_t sentence = 0;
  text::Span span;   // of Document::text: the words that carry the value, modifier included
  std::string rule;  // rule id; "open.money" and the like for claims without a rule
  // count money percent measure duration date time ratio score version order name role list status
  std::string kind;
  std::string fact;          // rule claims: the fact of the rule; empty for open claims
  std::string question;      // in words, for people; empty for open claims until they are grouped
  std::vector<KeyPart> key;  // rule claims: subject first
  value::Value value;
  value::Modifier modifier = value::Modifier::exact;
  Direction direction = Direction::none;  // where the figure is said to move
  Modality modality = Modality::stated;
  std::string attribution;  // who the article says it comes from; empty: the article itself
  OtherName other_name;     // of a name that the story writes otherwise
  std::shared_ptr<const Person> person;       // of a bare name: what stands beside it (person.h)
  bool grows = false;                         // a figure that later articles may raise
  rule::Changes changes = rule::Changes::no;  // of its rule
  bool many = false;                          // several answers may be true at once
  bool loose = false;                         // its key says which are alike, not which are rivals
  std::uint32_t confidence = 0;               // percent, from the rule
  rule::Severity severity = rule::Severity::error;  // likewise, of its conflicts
  // how far values of its fact may be apart and agree; none: not at all
  std::shared_ptr<const value::Leeway> leeway;
  std::int64_t published = 0;         // day of the article, 0 when unknown: orders evolving figures
  std::int64_t published_minute = 0;  // likewise, since 1970 in UTC: orders those of one day
  Pin pin;
  Context context;
};

}  // namespace concord::normalize

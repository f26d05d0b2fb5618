#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "diff/value_relations.h"
#include "diff/word_bits.h"
#include "normalize/claim.h"

namespace concord::diff {

// The news stands in the headline and in so many first sentences.
constexpr std::uint32_t lead_sentences = 3;

// Words below this weight are the story's topic: they bring no two claims together by themselves.
constexpr double special = 0.4;

// How much a value says by itself: two articles that both say 8,712,721 mean the same thing, two
// that both say 2 may not.
enum class Strength { small, plain, rich };

// A word of the sentence of a claim, and where it stands there.
struct ItemWord {
  enum Where : std::uint8_t {
    in_sentence = 1,
    in_clause = 2,
    is_near = 4,
    said_once = 8,  // its article says it in one sentence only, of those with claims
  };
  WordId word = 0;
  std::uint8_t bit = 0;    // of WordBits
  std::uint8_t where = 0;  // sum of Where
};

// What the nearness of claims is told by: those of one article lie side by side in memory, for they
// are asked one after the other.
struct Around {
  WordBits bits;  // of the words with a weight
  std::uint32_t item = 0;
  std::uint32_t question = 0;
  normalize::Word event = 0;
  // Of Items::words: the words of sentence, clause and nearest as one list, sorted, and behind them
  // what is counted or measured.
  std::uint32_t words = 0;
  std::uint32_t heads = 0;
  std::uint32_t end = 0;
  std::uint16_t preposition = 0;      // its number; 0: none
  bool preposition_says_much = true;  // "since", of a day; not "on"
};

// A claim with its words as numbers, ready to be compared thousands of times.
struct Item {
  // What it answers, beside its value.
  enum Sense : std::uint32_t {
    is_complement = 1,   // "all but five": what is left over is counted
    is_said_then = 2,    // the day of the words is not that of what they tell
    is_bound = 4,        // "by Friday" holds nearly every day: only another bound answers the same
    is_tolerant = 8,     // its rule tolerates other values, always or of other hours
    is_age = 16,         // "22-year-old"; those that a rule finds are tolerant
    is_span = 32,        // "12 years": no rival of an age
    is_moved_then = 64,  // a day on which a figure moved
    is_of_others = 128,  // "two other bidders" are no rivals of "three bidders"
    is_passing = 256,    // "the second day": the days pass, and their numbers with them
    is_negative = 512,   // "-11%" and "slid 11%" may be one move
    rises = 1024,        // is said to; "rose 5 %" and "fell 5 %" are two answers
    falls = 2048,
    is_upper_limit = 4096,  // "you may bring up to two": what is allowed
    is_lower_limit = 8192,
    is_former = 16384,   // of a manual, or of release notes: what held before
    is_interim = 32768,  // a score that another one followed
    is_then = 65536,     // an age of another time
    is_step = 131072,    // "rose by four metres" is no rival of a level
    is_listed = 262144,  // "14 - goals for Quill": a line of a list of figures says whose it is
    is_weekday = 524288,  // "Monday" of an article that has no day itself
    is_limit = is_upper_limit | is_lower_limit,
    rises_and_falls = rises | falls,
    sets_apart = is_complement | is_said_then | is_bound,
    age_and_span = is_age | is_span,
  };

  const normalize::Claim* claim = nullptr;
  std::uint32_t claim_index = 0;
  std::uint32_t comparable = 0;  // claims with different numbers here never answer one question
  std::uint32_t question = 0;    // of rule claims: number of (fact, key), from 1; 0 for open claims
  std::uint32_t likeness = 0;    // the same of loose rules, whose `question` is 0
  Strength strength = Strength::plain;
  bool day_of_news = false;      // a day, in the first sentences of its article
  double size = 0;               // in base units: values of one `comparable` in order
  std::uint32_t articles = 0;    // that state a value of this size
  std::vector<WordId> clause;    // sorted
  std::vector<WordId> sentence;  // sorted
  std::vector<WordId> head;      // sorted
  std::vector<WordId> near;      // sorted
  std::vector<std::uint32_t>
      supporters;                    // some articles that say the same in like words, ascending
  std::uint32_t sentence_begin = 0;  // items [sentence_begin, sentence_end) are of its sentence
  std::uint32_t sentence_end = 0;
  std::uint32_t place = 0;        // in `around`
  std::uint32_t peers_begin = 0;  // places [peers_begin, peers_end) there are of its comparable and
  std::uint32_t peers_end = 0;    // document: all of them in all but very long articles
};

// So many claims before one and as many behind it, of its kind and article, compete with it: an article has a
// few dozen, and in a chronicle of a thousand pages the others are far away.
constexpr std::uint32_t peers_reach = 64;

// The claims of a story, in the order of their documents and places, and what their words weigh.
struct Items {
  std::vector<Item> items;
  std::uint32_t documents = 0;  // one more than the highest number of a document
  std::uint32_t clocks = 0;  // Item::comparable of times of day that name no day; 0: there are none
  bool manuals =
      false;  // two in three of the documents are: the pages of a product, a service, a house
  // Weight of a word by its rarity over the story's sentences, ln(sentences / with this word) −
  // `common`, at least 0: a word of weight 0 is the story's topic and tells no two facts apart.
  std::vector<double> weights;
  std::vector<std::uint32_t>
      senses;  // of each item, sums of Item::Sense: together, for they are asked most
  std::vector<Around> around;  // by (comparable, document, place) of the items
  std::vector<ItemWord> words;

  [[nodiscard]] const Around& around_of(std::uint32_t item) const {
    return around[items[item].place];
  }
  [[nodiscard]] std::span<const ItemWord> words_of(const Around& one) const {
    return std::span(words).subspan(one.words, one.heads - one.words);
  }
  [[nodiscard]] std::span<const ItemWord> heads_of(const Around& one) const {
    return std::span(words).subspan(one.heads, one.end - one.heads);
  }

  // The items of its document that are comparable with one, and itself; in a very long article those
  // about it.
  [[nodiscard]] std::span<const Around> peers(const Item& item) const {
    return std::span(around).subspan(item.peers_begin, item.peers_end - item.peers_begin);
  }

  // The items of the document of `other` that are comparable with `item`, in the same way.
  [[nodiscard]] std::span<const Around> peers(const Item& item, const Item& other) const;

  // How the values of two items stand to each other, whatever a rule tolerates.
  [[nodiscard]] value::Relation relate(std::uint32_t a, std::uint32_t b) const {
    return relations->relate(a, b);
  }
  [[nodiscard]] bool is_compatible(std::uint32_t a, std::uint32_t b) const {
    return value::is_compatible(relate(a, b));
  }

  std::unique_ptr<ValueRelations> relations;  // remembers what it found
};

// So many articles that say the same count.
constexpr std::size_t most_supporters = 3;

// Fills in `around` and `words`, and the places of the items there.
void lay_out(Items& items);

// Fills in `supporters`: one more than count, for one of them may be the rival's.
void find_supporters(Items& items);

// Of a number, without the zeros behind.
int significant_digits(const value::Decimal& number);

// In a large group, on a large side or of a figure told often, so many items speak for all.
constexpr std::size_t most_speakers = 12;

inline std::span<const std::uint32_t> speakers_of(const std::vector<std::uint32_t>& items) {
  return std::span(items).first(std::min(items.size(), most_speakers));
}

// Of the claims that their words do not judge alone, those that answer a pinned fact only where wanted.
enum class Answers { left_out, taken };
Items make_items(const std::vector<normalize::Claim>& claims, Answers answers = Answers::left_out);

}  // namespace concord::diff

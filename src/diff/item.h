#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "diff/word_bits.h"
#include "normalize/claim.h"

namespace concord::diff {

// The news stands in the headline and in so many first sentences.
constexpr std::uint32_t lead_sentences = 3;

// How much a value says by itself: two articles that both say 8,712,721 mean the same thing, two
// that both say 2 may not.
enum class Strength { small, plain, rich };

// A claim with its words as numbers, ready to be compared thousands of times.
struct Item {
  const normalize::Claim* claim = nullptr;
  std::uint32_t claim_index = 0;
  std::uint32_t comparable = 0;  // claims with different numbers here never answer one question
  std::uint32_t question = 0;    // of rule claims: number of (fact, key), from 1; 0 for open claims
  std::uint32_t likeness = 0;    // the same of loose rules, whose `question` is 0
  Strength strength = Strength::plain;
  bool day_of_news = false;                        // a day, in the first sentences of its article
  double size = 0;                                 // values of one `comparable` in order
  std::vector<WordId> clause;                      // sorted
  std::vector<WordId> sentence;                    // sorted
  std::vector<WordId> head;                        // sorted
  std::vector<WordId> near;                        // sorted
  WordBits clause_bits, sentence_bits, near_bits;  // of those with a weight
  std::vector<std::uint32_t>
      supporters;                    // some articles that say the same in like words, ascending
  std::uint32_t sentence_begin = 0;  // items [sentence_begin, sentence_end) are of its sentence
  std::uint32_t sentence_end = 0;
};

// The claims of a story, in the order of their documents and places, and what their words weigh.
struct Items {
  std::vector<Item> items;
  std::uint32_t documents = 0;  // one more than the highest number of a document
  // Weight of a word by its rarity over the story's sentences, ln(sentences / with this word) −
  // `common`, at least 0: a word of weight 0 is the story's topic and tells no two facts apart.
  std::vector<double> weights;
  // Sentences of a document that hold a word, of those with claims: sorted by document and word.
  struct Spread {
    std::uint32_t document = 0;
    WordId word = 0;
    std::uint32_t sentences = 0;
  };
  std::vector<Spread> spread;
  // Numbers of items, by (comparable, document, place).
  std::vector<std::uint32_t> by_document;

  // Whether a document says this word in one sentence only: what it says there, it says nowhere else.
  [[nodiscard]] bool is_said_once(std::uint32_t document, WordId word) const;

  // The items of one document that are comparable with each other.
  [[nodiscard]] std::span<const std::uint32_t> peers(std::uint32_t comparable,
                                                     std::uint32_t document) const;
};

// So many articles that say the same count.
constexpr std::size_t most_supporters = 3;

// Fills in `supporters`: one more than count, for one of them may be the rival's.
void find_supporters(Items& items);

Items make_items(const std::vector<normalize::Claim>& claims);

}  // namespace concord::diff

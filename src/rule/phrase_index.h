#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "rule/word_table.h"

namespace concord::rule {

// One meaning of a phrase, in numbers of CompiledPatterns.
struct PhraseEntry {
  // key of its class, or of its family; none when no pattern asks for it
  std::uint32_t key = UINT32_MAX;
  std::uint32_t also = UINT32_MAX;  // a family word: key of the class "family" as a whole
  // a number for its class or family: longer phrases of one group hide shorter ones
  std::uint32_t group = 0;
  std::uint32_t lexical_class = 0;      // index into names
  std::uint32_t value = 0;              // index into names
  std::uint32_t spelling = UINT32_MAX;  // index into names: the words must be written so
  std::uint32_t length = 1;             // of the phrase, in words; build() counts them
};

// The lexicon's phrases by their words: finds the phrases that begin at a token without looking at
// text.
class PhraseIndex {
 public:
  struct Phrase {
    std::vector<WordId> words;
    std::vector<PhraseEntry> entries;
  };
  // `word_count`: size of the word table the ids come from. Phrases must differ.
  void build(std::vector<Phrase> phrases, std::uint32_t word_count);

  // Calls visit(length in words, its entries) for each phrase of several words that begins with
  // words[0], shortest first. `words` are the ids of a sentence's tokens from there on.
  template <class Visit>
  void find_longer(const WordId* words, std::uint32_t count, Visit visit) const;
  // All meanings of all phrases; valid until the next build().
  [[nodiscard]] std::span<const PhraseEntry> entries() const { return entries_; }
  // What a word means alone, of entries().
  [[nodiscard]] std::span<const PhraseEntry> alone(WordId word) const {
    if (word >= firsts_.size()) return {};
    const First& first = firsts_[word];
    return {entries_.data() + first.entries_begin, first.entries_end - first.entries_begin};
  }
  // Whether phrases of several words begin with it.
  [[nodiscard]] bool opens_longer(WordId word) const {
    return word < firsts_.size() && firsts_[word].longer_begin != firsts_[word].longer_end;
  }
  // Whether one may begin with these two; where a phrase does not, this nearly always says no.
  [[nodiscard]] bool may_follow(WordId first, WordId second) const {
    const std::uint32_t bit = pair_bit(first, second);
    return (pairs_[bit / 64] >> bit % 64 & 1U) != 0;
  }

  template <class Archive>
  void transfer(Archive& archive) {
    archive(firsts_);
    archive(pairs_);
    archive(word_begins_);
    archive(words_);
    archive(entry_begins_);
    archive(entries_);
  }

 private:
  // What begins with a word: its meanings when it stands alone, and longer phrases.
  struct First {
    std::uint32_t entries_begin = 0;  // of entries_
    std::uint32_t entries_end = 0;
    std::uint32_t longer_begin = 0;  // phrases
    std::uint32_t longer_end = 0;
  };
  // Bits of pairs_: one in ten is set, so that a look spares most searches.
  static constexpr std::uint32_t bits_per_pair = 10;

  [[nodiscard]] std::uint32_t length(std::uint32_t phrase) const {
    return word_begins_[phrase + 1] - word_begins_[phrase];
  }
  void note_firsts(std::uint32_t word_count);
  // The bit of two words that follow each other.
  [[nodiscard]] std::uint32_t pair_bit(WordId first, WordId second) const {
    // odd multipliers without a pattern: the golden ratio in 32 bits, and MurmurHash3's
    const std::uint32_t mixed = first * 0x9E3779B1U ^ second * 0x85EBCA6BU;
    return (mixed ^ mixed >> 15) & (static_cast<std::uint32_t>(pairs_.size()) * 64 - 1);
  }
  // The phrases of [low, high), which agree in their first `depth` words, that go on with `word`.
  void narrow(std::uint32_t& low, std::uint32_t& high, std::uint32_t depth, WordId word) const;

  std::vector<First> firsts_;  // by word id
  // a bit for each first pair of words of a phrase, and sometimes for another pair; a power of two
  std::vector<std::uint64_t> pairs_;
  std::vector<std::uint32_t> word_begins_;  // by phrase, sorted by their words; one more at the end
  std::vector<WordId> words_;
  std::vector<std::uint32_t> entry_begins_;  // by phrase; one more at the end
  std::vector<PhraseEntry> entries_;
};

template <class Visit>
void PhraseIndex::find_longer(const WordId* words, std::uint32_t count, Visit visit) const {
  if (count < 2 || !opens_longer(words[0]) || !may_follow(words[0], words[1])) return;
  std::uint32_t low = firsts_[words[0]].longer_begin;
  std::uint32_t high = firsts_[words[0]].longer_end;
  for (std::uint32_t depth = 1; depth < count && words[depth] != no_word;) {
    narrow(low, high, depth, words[depth]);
    if (low == high) return;
    ++depth;
    // a phrase that ends here sorts before those that go on
    if (length(low) == depth) {
      visit(depth,
            entries().subspan(entry_begins_[low], entry_begins_[low + 1] - entry_begins_[low]));
      ++low;
    }
    if (low == high) return;
  }
}

}  // namespace concord::rule

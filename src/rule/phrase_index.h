#pragma once

#include <cstdint>
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

  // Calls visit(length in words, entries begin, entries end) for each phrase that begins with
  // words[0], shortest first. `words` are the ids of a sentence's tokens from there on.
  template <class Visit>
  void find(const WordId* words, std::uint32_t count, Visit visit) const;

  template <class Archive>
  void transfer(Archive& archive) {
    archive(by_first_);
    archive(word_begins_);
    archive(words_);
    archive(entry_begins_);
    archive(entries_);
  }

 private:
  [[nodiscard]] std::uint32_t length(std::uint32_t phrase) const {
    return word_begins_[phrase + 1] - word_begins_[phrase];
  }
  // The phrases of [low, high), which agree in their first `depth` words, that go on with `word`.
  void narrow(std::uint32_t& low, std::uint32_t& high, std::uint32_t depth, WordId word) const;

  // by word id: first phrase that begins with it; one more at the end
  std::vector<std::uint32_t> by_first_;
  std::vector<std::uint32_t> word_begins_;  // by phrase, sorted by their words; one more at the end
  std::vector<WordId> words_;
  std::vector<std::uint32_t> entry_begins_;  // by phrase; one more at the end
  std::vector<PhraseEntry> entries_;
};

template <class Visit>
void PhraseIndex::find(const WordId* words, std::uint32_t count, Visit visit) const {
  if (words[0] == no_word || words[0] + 1 >= by_first_.size()) return;
  std::uint32_t low = by_first_[words[0]];
  std::uint32_t high = by_first_[words[0] + 1];
  for (std::uint32_t depth = 1; low < high; ++depth) {
    // a phrase that ends here sorts before those that go on
    if (length(low) == depth) {
      visit(depth, entries_.data() + entry_begins_[low], entries_.data() + entry_begins_[low + 1]);
      ++low;
    }
    if (low == high || depth == count || words[depth] == no_word) return;
    narrow(low, high, depth, words[depth]);
  }
}

}  // namespace concord::rule

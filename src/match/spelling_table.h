#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "match/store.h"
#include "rule/word_table.h"

namespace concord::match {

// The different words of one document after the other. Articles say the same few thousand words
// again and again: each is looked up in the rules' much larger table once.
class SpellingTable {
 public:
  struct Spelling {
    rule::WordId word = rule::no_word;
    std::uint32_t document = 0;  // the last one it stood in
    std::uint32_t number = 0;    // in that document, from 0 in the order of arrival
    std::string_view letters;    // owned by the rules or by this table
    std::string_view folded;     // the same, owned by the rules or by that document's store
  };
  explicit SpellingTable(const rule::WordTable& words);

  // Starts a document.
  void begin(Store& store);
  // Folded words of the document, new or known; `found` tells where each is for at(). Many are looked
  // up together: the memory of all of them is on its way before the first is compared.
  void add(std::span<const std::string_view> folded, std::vector<std::uint32_t>& found);
  // Valid until the next add().
  [[nodiscard]] const Spelling& at(std::uint32_t place) const { return spellings_[place]; }
  // Different words of the document so far.
  [[nodiscard]] std::uint32_t count() const { return count_; }

 private:
  // Where a word may be: its hash is beside its number, so that the wrong words are not looked at.
  struct Slot {
    std::uint32_t spelling = UINT32_MAX;  // index into spellings_; none: free
    std::uint32_t hash = 0;
  };
  void clear();
  void grow();
  void fetch(std::span<const std::string_view> folded);
  std::uint32_t find(std::string_view folded, std::uint32_t hash);
  std::uint32_t add_new(std::string_view folded, std::uint32_t hash, std::uint32_t slot);

  const rule::WordTable& words_;
  Store* store_ = nullptr;
  Store letters_;
  std::uint32_t document_ = 0;
  std::uint32_t count_ = 0;
  std::vector<Spelling> spellings_;
  std::vector<std::uint32_t>
      hashes_;               // of the words of one call; what is behind them has no meaning
  std::vector<Slot> slots_;  // open addressing, a power of two, at most half full
};

}  // namespace concord::match

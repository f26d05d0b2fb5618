#pragma once

#include <cstdint>
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
  // A folded word of the document, new or known; valid until the next call.
  const Spelling& add(std::string_view folded);
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
  Spelling& find(std::string_view folded);
  Spelling& add_new(std::string_view folded, std::uint32_t hash, std::uint32_t slot);

  const rule::WordTable& words_;
  Store* store_ = nullptr;
  Store letters_;
  std::uint32_t document_ = 0;
  std::uint32_t count_ = 0;
  std::vector<Spelling> spellings_;
  std::vector<Slot> slots_;  // open addressing, a power of two, at most half full
};

}  // namespace concord::match

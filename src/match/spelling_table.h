#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "match/store.h"
#include "rule/word_table.h"

namespace concord::match {

// The different words of one document. An article says the same few hundred words again and again:
// each is looked up in the rules' much larger table once.
class SpellingTable {
 public:
  struct Spelling {
    std::uint32_t hash = 0;
    rule::WordId word = rule::no_word;
    std::string_view folded;  // owned by the rules or by the store
  };
  SpellingTable(const rule::WordTable& words, Store& store);

  // The number of a folded word; numbers count from 0 in the order of arrival.
  std::uint32_t add(std::string_view folded);
  [[nodiscard]] const Spelling& at(std::uint32_t spelling) const { return spellings_[spelling]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(spellings_.size()); }

 private:
  void grow();

  const rule::WordTable& words_;
  Store& store_;
  std::vector<Spelling> spellings_;
  std::vector<std::uint32_t> slots_;  // open addressing, a power of two, at most half full
};

}  // namespace concord::match

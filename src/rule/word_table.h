#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concord::rule {

using WordId = std::uint32_t;
constexpr WordId no_word = UINT32_MAX;

// Folded words to small numbers, in flat memory: found for every token of every article.
class WordTable {
 public:
  // The id of a word, which is new or known; ids count from 0 in the order of arrival.
  WordId add(std::string_view word);
  [[nodiscard]] WordId find(std::string_view word) const;
  // Asks for the memory where a word is likely to be.
  void fetch(std::string_view word) const;
  [[nodiscard]] std::string_view word(WordId id) const;
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }

  template <class Archive>
  void transfer(Archive& archive) {
    archive(letters_);
    archive(ends_);
    archive(slots_);
  }

 private:
  // Most slots on the way to a word are passed by their hash alone, without a look at letters.
  struct Slot {
    WordId id = no_word;  // none: free
    std::uint32_t hash = 0;
  };
  [[nodiscard]] std::uint32_t slot_of(std::string_view word, std::uint32_t hash) const;
  void grow();

  std::string letters_;              // all words, one after the other
  std::vector<std::uint32_t> ends_;  // of each word in letters_
  std::vector<Slot> slots_;          // open addressing, a power of two, at most half full
};

}  // namespace concord::rule

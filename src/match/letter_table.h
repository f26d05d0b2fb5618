#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/eight_bytes.h"

namespace concord::match {

// Numbers for words, letter by letter, from 0 in the order of arrival.
class LetterTable {
 public:
  static constexpr std::uint32_t none = UINT32_MAX;

  LetterTable() { clear(); }

  // A word as one number. Of up to eight bytes it is all of the word, of longer ones a hash. `head`: its
  // first eight bytes, zeros behind them.
  static std::uint64_t key_of(std::uint64_t head, std::string_view word) {
    return word.size() <= 8 ? head : key_of_long(head, word);
  }

  // Asks for the memory where a word is likely to be.
  void fetch(std::uint64_t key) const { __builtin_prefetch(&slots_[slot_of(key)]); }
  // Its number, or none.
  [[nodiscard]] std::uint32_t find(std::string_view word, std::uint64_t key) const {
    for (std::size_t at = slot_of(key);; at = (at + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[at];
      if (slot.key == key && slot.size == word.size()) {
        if (word.size() <= 8 || is_same(long_words_[slot.number], word)) return slot.number;
      }
      if (slot.number == none) return none;
    }
  }
  // Adds one that is not there. Of more than eight bytes it must stay where it is.
  std::uint32_t add(std::string_view word, std::uint64_t key);

  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(long_words_.size());
  }
  void clear();

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t number = none;  // none: free
    std::uint32_t size = 0;       // in bytes
  };
  static std::uint64_t key_of_long(std::uint64_t head, std::string_view word);
  // Of as many bytes, more than eight; the last eight overlap with those before them.
  static bool is_same(const char* known, std::string_view word) {
    for (std::size_t at = 0; at + 8 < word.size(); at += 8) {
      if (text::load_eight(known + at) != text::load_eight(word.data() + at)) return false;
    }
    const std::size_t last = word.size() - 8;
    return text::load_eight(known + last) == text::load_eight(word.data() + last);
  }
  [[nodiscard]] std::size_t slot_of(std::uint64_t key) const { return key * mixer >> shift_; }
  void grow();

  // a multiplier without a pattern: the golden ratio in 64 bits
  static constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15U;

  std::vector<const char*> long_words_;  // by number; nothing for those that their keys tell
  std::vector<Slot> slots_;              // open addressing, a power of two, at most half full
  std::uint32_t shift_ = 0;              // of 64 bits, to a place in slots_
};

}  // namespace concord::match

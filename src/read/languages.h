#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "read/language.h"

namespace concord::read {

// The languages articles may be in.
class Languages {
 public:
  // The first is the standard one. No text is guessed to be in one behind the first 32.
  explicit Languages(std::vector<Language> all);
  // One alone: every text is in it.
  Languages(Language only);  // NOLINT(google-explicit-constructor)

  [[nodiscard]] const Language& standard() const { return all_.front(); }
  // The language a page names: "de", "de-AT", "DE_de"; nothing when it is none of these.
  [[nodiscard]] const Language* named(std::string_view tag) const;
  // The language whose small and telling words (Language::small_words) the beginning of a text has
  // most of; the standard one when they do not tell, as in a text of a few words.
  [[nodiscard]] const Language& guess(std::string_view text) const;

  // Of all languages: what a page says of itself may be in another than its text.
  [[nodiscard]] const DateWords& date_words() const { return date_words_; }

 private:
  // The small words of so many are counted: one bit for each.
  static constexpr std::size_t most_guessed = 32;
  // A short word as two numbers, and the bits of the languages it is a small word of; none: free.
  struct SmallWord {
    std::uint64_t head;
    std::uint64_t tail;
    std::uint32_t languages;
  };
  struct WordPlace {
    std::size_t begin;
    std::size_t length;
  };
  // Words that may be small ones, of a block of 64 bytes: those that end in it.
  struct Likely {
    std::array<WordPlace, 64> words;
    std::size_t count = 0;
    std::size_t end = 0;  // behind the last word of any kind, and the gap behind it
  };
  void find_likely(std::string_view text, std::size_t from, Likely& found) const;
  // The same, those alone that are small words, save for a few others; with their hashes.
  struct Asked {
    std::array<SmallWord, 64> words;
    std::array<std::uint64_t, 64> hashes;
    std::size_t count = 0;
  };
  void sift(std::string_view text, const Likely& likely, Asked& asked) const;
  // The first bytes of a text as a word, in small letters.
  [[nodiscard]] static SmallWord packed(std::string_view text, std::size_t length);
  [[nodiscard]] static std::uint64_t hash_of(const SmallWord& word);
  [[nodiscard]] std::size_t slot_of(const SmallWord& word, std::uint64_t hash) const;
  void note_small_words();
  void note_small_word(const std::string& word, std::size_t language);

  std::vector<Language> all_;
  std::vector<SmallWord> small_words_;  // open addressing, a power of two, at most half full
  // a bit for each hash of one, and now and then for another's: so small that it is near at hand
  static constexpr std::uint32_t filter_bits = 14;  // of a hash
  std::array<std::uint64_t, (1U << filter_bits) / 64> filter_{};
  // by the first byte of a word as it is written: a bit for each length that small words have
  std::array<std::uint32_t, 256> lengths_{};
  DateWords date_words_;
};

}  // namespace concord::read

#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace concord::rule {

// Words and phrases by lexical class. A class is a name ("month", "unit", "modifier",
// "abbreviation", "family"); an entry's `value` is what the phrase stands for there: month "june" →
// "6", unit "miles" → "mile", family "surged" → "rise". Phrases are folded (text::fold), words
// separated by one blank, punctuation its own word: "u.s.", "more than", "as many as".
struct Entry {
  std::string lexical_class;
  std::string value;
  // Not empty: the words must be written exactly so ("MW" is not "mW"); one blank between tokens.
  std::string spelling;
};

class Lexicon {
 public:
  // Repeating an entry changes nothing. `spelling` as in Entry.
  void add(std::string_view lexical_class, std::string_view phrase, std::string_view value,
           std::string_view spelling = {});

  void add_all(const Lexicon& other);

  // Room for so many phrases.
  void reserve(std::size_t phrases);

  // Entries of exactly this folded phrase.
  [[nodiscard]] const std::vector<Entry>* find(std::string_view phrase) const;
  // The longest phrase, in words, that begins with this word (0: none): how far a matcher must
  // look.
  [[nodiscard]] std::uint32_t longest_from(std::string_view first_word) const;
  // All phrases of one class with their values, sorted: word lists for readers ("abbreviation",
  // "furniture-line").
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> phrases(
      std::string_view lexical_class) const;
  [[nodiscard]] bool has_class(std::string_view lexical_class) const;
  [[nodiscard]] std::vector<std::string> classes() const;
  // Every folded phrase, sorted.
  [[nodiscard]] std::vector<std::string_view> all_phrases() const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  template <class Value>
  using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

  Table<std::vector<Entry>> entries_;
  Table<std::uint32_t> longest_;
};

}  // namespace concord::rule

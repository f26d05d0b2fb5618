#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rule/word_table.h"

namespace concord::rule {

// Words and phrases by lexical class. A class is a name ("month", "unit", "modifier",
// "abbreviation", "family"); an entry's `value` is what the phrase stands for there: month "june" →
// "6", unit "miles" → "mile", family "surged" → "rise". Phrases are folded (text::fold), words
// separated by one blank, punctuation its own word: "u.s.", "more than", "as many as".
// The words belong to the lexicon, and stay until it changes.
struct Entry {
  std::string_view lexical_class;
  std::string_view value;
  // Not empty: the words must be written exactly so ("MW" is not "mW"); one blank between tokens.
  std::string_view spelling;
};

// Kept in flat tables, so that the shipped one is loaded by copying.
class Lexicon {
  // An entry in numbers of texts_.
  struct Numbers {
    std::uint32_t lexical_class = 0;
    std::uint32_t value = 0;
    std::uint32_t spelling = 0;
  };

 public:
  // The entries of one phrase.
  class Entries {
   public:
    class Iterator {
     public:
      Iterator(const Lexicon* lexicon, const Numbers* at) : lexicon_(lexicon), at_(at) {}
      Entry operator*() const { return lexicon_->entry(*at_); }
      Iterator& operator++() { return ++at_, *this; }
      bool operator==(const Iterator& other) const { return at_ == other.at_; }

     private:
      const Lexicon* lexicon_;
      const Numbers* at_;
    };
    Entries() = default;
    Entries(const Lexicon* lexicon, const Numbers* begin, const Numbers* end)
        : lexicon_(lexicon), begin_(begin), end_(end) {}
    [[nodiscard]] Iterator begin() const { return {lexicon_, begin_}; }
    [[nodiscard]] Iterator end() const { return {lexicon_, end_}; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(end_ - begin_); }
    [[nodiscard]] bool empty() const { return begin_ == end_; }

   private:
    const Lexicon* lexicon_ = nullptr;
    const Numbers* begin_ = nullptr;
    const Numbers* end_ = nullptr;
  };

  // Repeating an entry changes nothing. `spelling` as in Entry.
  void add(std::string_view lexical_class, std::string_view phrase, std::string_view value,
           std::string_view spelling = {});

  void add_all(const Lexicon& other);

  // Entries of exactly this folded phrase, in the order of arrival.
  [[nodiscard]] Entries find(std::string_view phrase) const;
  // Whether the phrase belongs to the class.
  [[nodiscard]] bool has(std::string_view lexical_class, std::string_view phrase) const;
  // All phrases of one class with their values, sorted: word lists for readers ("abbreviation",
  // "furniture-line").
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> phrases(
      std::string_view lexical_class) const;
  // The same for one who asks for several classes: all entries are gone through once.
  class ByClass {
   public:
    explicit ByClass(const Lexicon& lexicon);  // which must stay as it is
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> phrases(
        std::string_view lexical_class) const;

   private:
    struct Place {
      WordId phrase = 0;
      std::uint32_t value = 0;
    };
    const Lexicon& lexicon_;
    std::vector<std::uint32_t> begins_;  // by class: of places_; one more at the end
    std::vector<Place> places_;
  };
  // Calls visit(phrase, entry) for all of them, in no order that means anything.
  template <class Visit>
  void for_each(Visit visit) const {
    for (WordId phrase = 0; phrase < ranges_.size(); ++phrase) {
      for (std::uint32_t at = ranges_[phrase].begin; at < ranges_[phrase].end; ++at) {
        visit(phrases_.word(phrase), entry(entries_[at]));
      }
    }
  }
  [[nodiscard]] bool has_class(std::string_view lexical_class) const;
  [[nodiscard]] std::vector<std::string> classes() const;
  // Every folded phrase, sorted.
  [[nodiscard]] std::vector<std::string_view> all_phrases() const;

  template <class Archive>
  void transfer(Archive& archive) {
    archive(phrases_);
    archive(texts_);
    archive(ranges_);
    archive(entries_);
  }

 private:
  struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  [[nodiscard]] Entry entry(const Numbers& numbers) const {
    return {texts_.word(numbers.lexical_class), texts_.word(numbers.value),
            texts_.word(numbers.spelling)};
  }

  WordTable phrases_;
  WordTable texts_;               // classes, values and spellings
  std::vector<Range> ranges_;     // by phrase: of entries_
  std::vector<Numbers> entries_;  // those of one phrase stand together
};

}  // namespace concord::rule

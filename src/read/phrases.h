#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace concord::read {

// A text as its words alone, folded, with one blank between them; letters and digits are parted
// ("read1 423" gives "read 1 423").
std::string words_of(std::string_view text);

// Phrases compared by their words alone. All questions are asked in the form that words_of() gives.
class Phrases {
 public:
  void insert(std::string_view phrase);
  [[nodiscard]] bool contains(std::string_view words) const { return phrases_.contains(words); }
  // Whether a phrase has this first word.
  [[nodiscard]] bool knows_first(std::string_view word) const {
    return first_words_.contains(word);
  }
  // Whether the words begin with one of the phrases.
  [[nodiscard]] bool begin(std::string_view words) const;
  // Whether one of the phrases stands anywhere among the words.
  [[nodiscard]] bool stand_in(std::string_view words) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Set = std::unordered_set<std::string, Hash, std::equal_to<>>;

  Set phrases_;
  Set first_words_;  // most texts begin with none of them
};

}  // namespace concord::read

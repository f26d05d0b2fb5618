#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "read/document.h"

namespace concord::story {

// A word as a number made of its folded letters, the same on every machine.
using WordNumber = std::uint32_t;
using WordNumbers = std::unordered_set<WordNumber>;

// What an article is about: the words that tell it from others, and how much each stands out in it.
// Names, words that are always written with a capital, count double.
struct Subject {
  struct Word {
    WordNumber number = 0;
    float weight = 0;
    friend bool operator==(const Word&, const Word&) = default;
  };
  std::optional<std::int64_t> day;  // since 1970-01-01
  std::vector<Word> words;          // by number, none twice
};

// Words that say nothing of a subject: the small words of a language.
WordNumbers numbers_of(const std::vector<std::string>& words);

// Furniture is left out, as are words of less than three letters or digits.
Subject subject_of(const read::Document& document, const WordNumbers& small_words);

}  // namespace concord::story

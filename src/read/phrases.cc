#include "read/phrases.h"

#include <algorithm>
#include <cstdint>

#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr int longest_phrase = 10;  // words

// The sign of copyright is a word to a reader.
bool is_word_letter(char32_t c) {
  return text::is_letter(c) || c == 0xA9;
}

std::string_view first_word(std::string_view words) {
  return words.substr(0, words.find(' '));
}

}  // namespace

void Phrases::insert(std::string_view phrase) {
  const std::string words = words_of(phrase);
  if (words.empty()) return;
  first_words_.emplace(first_word(words));
  phrases_.insert(words);
}

bool Phrases::begin(std::string_view words) const {
  if (!first_words_.contains(first_word(words))) return false;
  std::size_t end = 0;
  for (int count = 0; count < longest_phrase && end < words.size(); ++count) {
    end = std::min(words.find(' ', end), words.size());
    if (phrases_.contains(words.substr(0, end))) return true;
    ++end;
  }
  return false;
}

bool Phrases::stand_in(std::string_view words) const {
  for (std::size_t at = 0; at < words.size();) {
    if (begin(words.substr(at))) return true;
    at = std::min(words.find(' ', at), words.size()) + 1;
  }
  return false;
}

std::string words_of(std::string_view text) {
  const std::string folded = text::fold(text);
  std::string out;
  out.reserve(folded.size());
  enum class Kind { none, letter, digit };
  Kind last = Kind::none;
  for (std::uint32_t at = 0; at < folded.size();) {
    const char first = folded[at];
    const bool ascii = static_cast<signed char>(first) >= 0;
    const text::CodePoint c =
        ascii ? text::CodePoint{static_cast<char32_t>(first), 1} : text::decode(folded, at);
    const Kind kind = text::is_digit(c.value)   ? Kind::digit
                      : is_word_letter(c.value) ? Kind::letter
                                                : Kind::none;
    if (kind != Kind::none) {
      if (kind != last && !out.empty()) out.push_back(' ');
      out.append(folded, at, c.length);
    }
    last = kind;
    at += c.length;
  }
  return out;
}

}  // namespace concord::read

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

enum class Kind { none, letter, digit };

// What the character at `at` is; moves behind it.
Kind next_kind(std::string_view folded, std::uint32_t& at) {
  const char c = folded[at];
  if (static_cast<signed char>(c) < 0) {
    const text::CodePoint point = text::decode(folded, at);
    at += point.length;
    return is_word_letter(point.value) ? Kind::letter : Kind::none;
  }
  ++at;
  if (c >= 'a' && c <= 'z') return Kind::letter;
  return c >= '0' && c <= '9' ? Kind::digit : Kind::none;
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
  for (std::uint32_t at = 0; at < folded.size();) {
    const std::uint32_t begin = at;
    const Kind kind = next_kind(folded, at);
    std::uint32_t end = at;
    while (at < folded.size() && next_kind(folded, at) == kind) end = at;
    at = end;
    if (kind == Kind::none) continue;
    if (!out.empty()) out.push_back(' ');
    out.append(folded, begin, end - begin);
  }
  return out;
}

}  // namespace concord::read

#include "read/block_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr std::size_t longest_label = 200;  // bytes
constexpr std::uint32_t fewest_prose_words = 12;

bool closes(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

}  // namespace

std::string_view text_of(const Document& document, const Block& block) {
  return std::string_view(document.text).substr(block.span.begin, block.span.size());
}

bool is_short(std::string_view text) {
  return text.size() <= longest_label;
}

char32_t last_character(std::string_view text) {
  while (!text.empty()) {
    std::uint32_t last = static_cast<std::uint32_t>(text.size()) - 1;
    while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    const char32_t c = text::decode(text, last).value;
    if (!closes(c)) return c;
    text.remove_suffix(text.size() - last);
  }
  return 0;
}

bool ends_like_sentence(std::string_view text) {
  const char32_t c = last_character(text);
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

bool is_prose(std::string_view text) {
  return ends_like_sentence(text) && (!is_short(text) || count_words(text) >= fewest_prose_words);
}

std::uint32_t count_words(std::string_view text) {
  std::uint32_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    words += !blank && !inside;
    inside = !blank;
  }
  return words;
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, text::is_digit);
}

bool has_glued_words(std::string_view text) {
  // "McDonald", "iPhone" and "YouTube" are no sign: the small letters before the capital must be a
  // word.
  std::uint32_t small = 0;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z' && small >= 4) return true;
    small = c >= 'a' && c <= 'z' ? small + 1 : 0;
  }
  return false;
}

}  // namespace concord::read

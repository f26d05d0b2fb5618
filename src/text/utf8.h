#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concord::text {

// What some editors put before a text in UTF-8: it is no part of the text, and no column of its first line.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included), or
// nothing.
std::optional<std::uint32_t> find_invalid_utf8(std::string_view bytes);

// One code point and its length in bytes; U+FFFD with length 1 on invalid bytes. `at` must be
// inside the text.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t length = 1;
};
CodePoint decode(std::string_view text, std::uint32_t at);
void append_utf8(std::string& out, char32_t value);

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);  // letters without case are neither
// ASCII digits only: other scripts' digits are not read as numbers
constexpr bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
// C0 and C1 controls, and those that turn the direction of writing: what a file says with them is
// no business of the terminal it is shown on.
bool steers_terminal(char32_t c);
bool is_space(char32_t c);  // Unicode white space, no-break spaces included

// The form words are compared in: case folded, NFKC, accents kept, typographic apostrophes as '.
std::string fold(std::string_view text);
// The same, accents removed as well: "Zürich" and "Zurich" are one name.
std::string fold_accents(std::string_view text);

// Fit for a terminal: line ends and tabs stay, each other character that steers it, and each byte
// that is no character, is U+FFFD.
std::string harmless(std::string_view text);
// The name of a file as a part of a line: "a\\nb.md" where a line end is in it.
std::string on_one_line(std::string_view name);

// Columns the text takes in a terminal.
std::uint32_t display_width(std::string_view text);
std::uint32_t count_characters(std::string_view text);

// Most characters are of ASCII: what is said of those is said without a call.
namespace wide {
CodePoint decode(std::string_view text, std::uint32_t at);
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_space(char32_t c);
}  // namespace wide

inline CodePoint decode(std::string_view text, std::uint32_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? CodePoint{byte, 1} : wide::decode(text, at);
}
inline bool is_letter(char32_t c) {
  if (c >= 0x80) return wide::is_letter(c);
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}
inline bool is_upper(char32_t c) {
  return c < 0x80 ? c >= 'A' && c <= 'Z' : wide::is_upper(c);
}
inline bool is_lower(char32_t c) {
  return c < 0x80 ? c >= 'a' && c <= 'z' : wide::is_lower(c);
}
inline bool is_space(char32_t c) {
  return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : wide::is_space(c);
}

}  // namespace concord::text

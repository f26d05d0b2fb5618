#include "read/charset.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string>

namespace concord::read {
namespace {

// Browsers look no farther for a declaration.
constexpr std::size_t longest_head = 1024;
constexpr std::string_view standard_of_browsers = "windows-1252";
constexpr std::array<std::string_view, 8> older_names = {
    "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1", "latin-1", "l1", "us-ascii"};
constexpr char32_t replacement = 0xFFFD;

class Converter {
 public:
  Converter(const char* to, const char* from) : handle_(iconv_open(to, from)) {}
  ~Converter() {
    if (is_open()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  [[nodiscard]] bool is_open() const { return std::bit_cast<std::intptr_t>(handle_) != -1; }
  // The one character that a byte stands for.
  char32_t convert(char byte) {
    wchar_t character = 0;
    char* from = &byte;
    char* to = reinterpret_cast<char*>(&character);
    std::size_t left = 1;
    std::size_t room = sizeof character;
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    const bool converted = iconv(handle_, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    return converted && room == 0 ? static_cast<char32_t>(character) : replacement;
  }

 private:
  iconv_t handle_;
};

std::string lower(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lowered;
}

bool ends_label(char c) {
  return c == '"' || c == '\'' || c == ';' || c == '>' || c == '/' || c == ' ' || c == '\n' ||
         c == '\r' || c == '\t';
}

}  // namespace

std::string_view declared_charset(std::string_view page) {
  constexpr std::string_view word = "charset";
  constexpr const char* blank = " \t\r\n";
  const std::string_view head = page.substr(0, longest_head);
  const std::string folded = lower(head);
  std::size_t at = folded.find("<meta");
  while ((at = folded.find(word, at)) != std::string::npos) {
    at = folded.find_first_not_of(blank, at + word.size());
    if (at == std::string::npos) return {};
    if (folded[at] != '=') continue;
    at = folded.find_first_not_of(" \t\r\n\"'", at + 1);
    if (at == std::string::npos) return {};
    const std::string_view rest = head.substr(at);
    const auto end = std::ranges::find_if(rest, ends_label);
    return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  }
  return {};
}

std::optional<ByteTable> byte_table(std::string_view charset) {
  std::string name = lower(charset);
  if (std::ranges::find(older_names, name) != older_names.end()) name = standard_of_browsers;
  Converter converter("WCHAR_T", name.c_str());
  if (name.empty() || !converter.is_open()) return std::nullopt;
  ByteTable table;
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = converter.convert(static_cast<char>(byte));
  }
  // A set of several bytes has bytes that begin a character, and UTF-8 is none of these.
  const auto known = std::ranges::count_if(table, [](char32_t c) { return c != replacement; });
  constexpr std::ptrdiff_t fewest = 200;
  return known < fewest ? std::nullopt : std::optional(table);
}

}  // namespace concord::read

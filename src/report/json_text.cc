#include "report/json_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace concord::report {

namespace {

// The letter of the short escape of a control character; 0: it has none.
char short_escape(char c) {
  switch (c) {
    case '\b':
      return 'b';
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\f':
      return 'f';
    case '\r':
      return 'r';
    case '"':
    case '\\':
      return c;
    default:
      return 0;
  }
}

void append_escape(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out += '\\';
  if (const char letter = short_escape(c)) {
    out += letter;
    return;
  }
  out += "u00";
  out += digits[static_cast<unsigned char>(c) >> 4];
  out += digits[static_cast<unsigned char>(c) & 15];
}

}  // namespace

void append_letters(std::string& out, std::string_view text) {
  const auto is_plain = [](char c) { return letters::plain_bytes[static_cast<unsigned char>(c)]; };
  for (std::uint32_t at = 0; at < text.size();) {
    const char* const begin = text.data() + at;
    const char* const odd = std::find_if_not(begin, text.data() + text.size(), is_plain);
    out.append(begin, odd);
    at += static_cast<std::uint32_t>(odd - begin);
    if (at == text.size()) return;
    if (static_cast<unsigned char>(*odd) < 0x80) {
      append_escape(out, *odd);
      ++at;
    } else {
      const text::CodePoint point = text::decode(text, at);
      text::append_utf8(out, point.value);
      at += point.length;
    }
  }
}

}  // namespace concord::report

#include "text/utf8.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "text/byte_block.h"

namespace concord::text {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_ascii_block(std::string_view bytes, std::size_t at) {
  return ByteBlock(bytes, at).where([](BytePart part) { return part.high(); }) == 0;
}

// Offset of the first byte outside ASCII, or the size.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  while (at + ByteBlock::size <= bytes.size() && is_ascii_block(bytes, at)) at += ByteBlock::size;
  while (at + 8 <= bytes.size() && (load_eight(bytes.data() + at) & each_byte(0x80)) == 0) at += 8;
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

bool is_valid(const CodePoint& c) {
  return c.value != replacement || c.length == 3;
}

utf8proc_category_t category(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

std::string fold_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

// U+2018, U+2019 and U+02BC, in any of their spellings, are one character to a reader.
std::string straighten_apostrophes(std::string text) {
  constexpr std::string_view forms[] = {"\xE2\x80\x98", "\xE2\x80\x99", "\xCA\xBC"};
  for (const std::string_view form : forms) {
    for (std::size_t at = text.find(form); at != std::string::npos; at = text.find(form, at)) {
      text.replace(at, form.size(), "'");
    }
  }
  return text;
}

// ASCII with dashes and quotation marks between, the most of what is not ASCII alone: folded
// without tables.
std::optional<std::string> fold_typographic(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool quote = c.value >= 0x2018 && c.value <= 0x201F;
    const bool dash = c.value == 0x2013 || c.value == 0x2014;
    if (c.value < 0x80) {
      out += fold_ascii(text.substr(at, 1));
    } else if (c.value == 0x2018 || c.value == 0x2019) {
      out.push_back('\'');
    } else if (quote || dash) {
      out.append(text.substr(at, c.length));
    } else {
      return std::nullopt;
    }
    at += c.length;
  }
  return out;
}

std::string map_text(std::string_view text, int options) {
  if (skip_ascii(text, 0) == text.size()) return fold_ascii(text);
  if (auto folded = fold_typographic(text)) return *std::move(folded);
  utf8proc_uint8_t* mapped = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return fold_ascii(text);
  return straighten_apostrophes(
      std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)));
}

}  // namespace

namespace wide {

CodePoint decode(std::string_view text, std::uint32_t at) {
  const auto byte = [&](std::uint32_t i) -> std::uint32_t {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto follows = [&](std::uint32_t i) { return (byte(i) & 0xC0) == 0x80; };
  const std::uint32_t b = byte(0);
  if (b >= 0xC2 && b < 0xE0 && follows(1)) return {((b & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (b >= 0xE0 && b < 0xF0 && follows(1) && follows(2)) {
    const char32_t c = ((b & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F);
    const bool surrogate = c >= 0xD800 && c < 0xE000;
    if (c >= 0x800 && !surrogate) return {c, 3};
  }
  if (b >= 0xF0 && b < 0xF5 && follows(1) && follows(2) && follows(3)) {
    const char32_t c =
        ((b & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F);
    if (c >= 0x10000 && c < 0x110000) return {c, 4};
  }
  return {replacement, 1};
}

bool is_letter(char32_t c) {
  const auto kind = category(c);
  return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool is_upper(char32_t c) {
  const auto kind = category(c);
  return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_lower(char32_t c) {
  return category(c) == UTF8PROC_CATEGORY_LL;
}

bool is_space(char32_t c) {
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

}  // namespace wide

std::optional<std::uint32_t> find_invalid_utf8(std::string_view bytes) {
  for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size();) {
    const CodePoint c = decode(bytes, static_cast<std::uint32_t>(at));
    if (!is_valid(c)) return static_cast<std::uint32_t>(at);
    at += c.length;
    const bool ascii = at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80;
    if (ascii) at = skip_ascii(bytes, at);
  }
  return std::nullopt;
}

void append_utf8(std::string& out, char32_t value) {
  const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (value >= 0x110000 || (value >= 0xD800 && value < 0xE000)) value = replacement;
  if (value < 0x80) return put(value);
  if (value < 0x800) {
    put(0xC0 | (value >> 6));
  } else if (value < 0x10000) {
    put(0xE0 | (value >> 12));
    put(0x80 | ((value >> 6) & 0x3F));
  } else {
    put(0xF0 | (value >> 18));
    put(0x80 | ((value >> 12) & 0x3F));
    put(0x80 | ((value >> 6) & 0x3F));
  }
  put(0x80 | (value & 0x3F));
}

bool steers_terminal(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2066 && c <= 0x2069);
}

std::string harmless(std::string_view text) {
  std::string out;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    const bool steers = steers_terminal(point.value) && point.value != '\n' && point.value != '\t';
    append_utf8(out, steers ? U'\uFFFD' : point.value);
    at += point.length;
  }
  return out;
}

std::string on_one_line(std::string_view name) {
  std::string out;
  for (const char c : name) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string fold(std::string_view text) {
  return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string fold_accents(std::string_view text) {
  return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD |
                            UTF8PROC_STRIPMARK);
}

std::uint32_t display_width(std::string_view text) {
  std::uint32_t width = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    width += static_cast<std::uint32_t>(
        c.value < 0x80 ? c.value >= ' ' && c.value != 0x7F
                       : utf8proc_charwidth(static_cast<utf8proc_int32_t>(c.value)));
    at += c.length;
  }
  return width;
}

std::uint32_t count_characters(std::string_view text) {
  std::uint32_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

}  // namespace concord::text

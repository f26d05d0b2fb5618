#include "read/encoding.h"

#include "read/charset.h"
#include "text/location.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr char32_t replacement = 0xFFFD;

text::Diagnostic invalid_utf8(std::string_view bytes, std::uint32_t at, const std::string& path) {
  const text::LineIndex lines(bytes);
  text::Diagnostic d;
  d.severity = text::Severity::warning;
  d.code = "invalid-utf8";
  d.loses = true;  // a sign of money may be among them
  d.file = path;
  d.where = lines.locate(at);
  d.message = "the file is not valid UTF-8; unreadable bytes are read as U+FFFD";
  d.cure = "save it as UTF-8";
  return d;
}

}  // namespace

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

Decoded::Decoded(std::string_view bytes, const std::string& path, text::Diagnostics& diagnostics) {
  if (is_utf16(bytes)) {
    decode_utf16(bytes, bytes.front() == '\xFE');
  } else if (const auto invalid = text::find_invalid_utf8(bytes)) {
    if (const auto table = byte_table(declared_charset(bytes))) {
      decode_bytes(bytes, *table);
    } else {
      diagnostics.add(invalid_utf8(bytes, *invalid, path));
      replace_invalid(bytes);
    }
  } else {
    offset_ = bytes.starts_with(text::byte_order_mark) ? text::byte_order_mark.size() : 0;
    text_ = bytes.substr(offset_);
  }
}

void Decoded::decode_utf16(std::string_view bytes, bool big_endian) {
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::uint32_t at = 2;
  while (at + 1 < bytes.size()) {
    char32_t c = unit(at);
    std::uint32_t length = 2;
    const bool high = c >= 0xD800 && c < 0xDC00;
    if (high && at + 3 < bytes.size() && (unit(at + 2) & 0xFC00) == 0xDC00) {
      c = 0x10000 + ((c & 0x3FF) << 10) + (unit(at + 2) & 0x3FF);
      length = 4;
    }
    const std::size_t before = owned_.size();
    text::append_utf8(owned_, c);
    map_.append_replacement(static_cast<std::uint32_t>(owned_.size() - before), {at, at + length});
    at += length;
  }
  text_ = owned_;
}

void Decoded::decode_bytes(std::string_view bytes, const ByteTable& table) {
  std::uint32_t plain = 0;  // begin of what is the same in UTF-8
  const auto copy_until = [&](std::uint32_t end) {
    owned_.append(bytes.substr(plain, end - plain));
    map_.append_copy(end - plain, plain);
  };
  for (std::uint32_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (table[byte] == byte && byte < 0x80) continue;
    copy_until(at);
    plain = at + 1;
    const std::size_t before = owned_.size();
    text::append_utf8(owned_, table[byte]);
    map_.append_replacement(static_cast<std::uint32_t>(owned_.size() - before), {at, at + 1});
  }
  copy_until(static_cast<std::uint32_t>(bytes.size()));
  text_ = owned_;
}

void Decoded::replace_invalid(std::string_view bytes) {
  std::uint32_t at = bytes.starts_with(text::byte_order_mark) ? text::byte_order_mark.size() : 0;
  while (at < bytes.size()) {
    const std::string_view rest = bytes.substr(at);
    const std::uint32_t valid =
        text::find_invalid_utf8(rest).value_or(static_cast<std::uint32_t>(rest.size()));
    owned_.append(rest.substr(0, valid));
    map_.append_copy(valid, at);
    at += valid;
    if (at == bytes.size()) break;
    const std::size_t before = owned_.size();
    text::append_utf8(owned_, replacement);
    map_.append_replacement(static_cast<std::uint32_t>(owned_.size() - before), {at, at + 1});
    ++at;
  }
  text_ = owned_;
}

void Decoded::map_copy(text::SourceMap& map, std::uint32_t length, std::uint32_t begin) const {
  if (owned_.empty()) {
    map.append_copy(length, begin + offset_);
  } else {
    map.append_mapped(length, map_, begin);
  }
}

text::Span Decoded::to_file(text::Span span) const {
  if (owned_.empty()) return {span.begin + offset_, span.end + offset_};
  return map_.to_source(span);
}

}  // namespace concord::read

#include "report/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/utf8.h"

namespace concord::report {

namespace {

// Bytes of a string that stand for themselves.
constexpr std::array<bool, 256> make_plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}
constexpr std::array<bool, 256> plain_bytes = make_plain_bytes();

// Behind a copy of a text that is most often so short that a call would cost more.
char* copy_short(std::string_view text, char* to) {
  const char* const from = text.data();
  const std::size_t size = text.size();
  if (size > 16) {
    std::memcpy(to, from, size);
  } else if (size >= 8) {
    std::memcpy(to, from, 8);
    std::memcpy(to + size - 8, from + size - 8, 8);
  } else if (size >= 4) {
    std::memcpy(to, from, 4);
    std::memcpy(to + size - 4, from + size - 4, 4);
  } else {
    for (std::size_t i = 0; i < size; ++i) to[i] = from[i];
  }
  return to + size;
}

// Whether all of eight bytes stand for themselves.
bool are_plain(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  // the high bit of each byte below `limit`, where all are below 0x80
  const auto below = [](std::uint64_t values, std::uint64_t limit) {
    return (values - each * limit) & each * 0x80;
  };
  const std::uint64_t odd =
      bytes | below(bytes, ' ') | below(bytes ^ each * '"', 1) | below(bytes ^ each * '\\', 1);
  return (odd & each * 0x80) == 0;
}

// Copies bytes up to the first that does not stand for itself; gives how many.
std::size_t copy_plain(std::string_view text, char* to) {
  std::size_t count = 0;
  std::uint64_t bytes = 0;
  for (; count + sizeof bytes <= text.size(); count += sizeof bytes) {
    std::memcpy(&bytes, text.data() + count, sizeof bytes);
    if (!are_plain(bytes)) break;
    std::memcpy(to + count, &bytes, sizeof bytes);
  }
  for (; count < text.size() && plain_bytes[static_cast<unsigned char>(text[count])]; ++count) {
    to[count] = text[count];
  }
  return count;
}

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

JsonWriter::JsonWriter(Layout layout) : out_(own_), layout_(layout) {}
JsonWriter::JsonWriter(std::string& to) : out_(to) {}

void JsonWriter::flush() {
  out_.append(buffer_.data(), used_);
  used_ = 0;
}

void JsonWriter::put_long(std::string_view text) {
  flush();
  if (text.size() > buffer_.size()) {
    out_.append(text);
  } else {
    put(text);
  }
}

void JsonWriter::string(std::string_view text) {
  begin_value();
  put('"');
  std::uint32_t at = 0;
  if (text.size() < buffer_.size() - used_) {
    const std::size_t count = copy_plain(text, buffer_.data() + used_);
    used_ += count;
    at = static_cast<std::uint32_t>(count);
  }
  while (at < text.size()) {
    if (plain_bytes[static_cast<unsigned char>(text[at])]) {
      at += put_plain(text.substr(at));
    } else {
      put_special(text, at);
    }
  }
  put('"');
}

// As many of the bytes that stand for themselves as there is room for; gives how many.
std::uint32_t JsonWriter::put_plain(std::string_view text) {
  if (used_ == buffer_.size()) flush();
  char* const to = buffer_.data() + used_;
  const std::size_t most = std::min(text.size(), buffer_.size() - used_);
  std::size_t count = 0;
  for (; count < most && plain_bytes[static_cast<unsigned char>(text[count])]; ++count) {
    to[count] = text[count];
  }
  used_ += count;
  return static_cast<std::uint32_t>(count);
}

// A byte outside the plain ones begins an escape or a character outside ASCII; moves behind it.
void JsonWriter::put_special(std::string_view text, std::uint32_t& at) {
  std::string written;
  if (static_cast<unsigned char>(text[at]) < 0x80) {
    append_escape(written, text[at]);
    ++at;
  } else {
    const text::CodePoint point = text::decode(text, at);
    text::append_utf8(written, point.value);
    at += point.length;
  }
  put(written);
}

// What parts a value from the one before it.
void JsonWriter::begin_value() {
  if (!has_key_) {
    if (!empty_) put(',');
    if (depth_ > 0) break_line();
  }
  has_key_ = false;
  empty_ = false;
}

void JsonWriter::break_line() {
  if (layout_ == Layout::compact) return;
  put('\n');
  for (std::uint32_t i = 0; i < depth_; ++i) put("  ");
}

void JsonWriter::key(std::string_view name) {
  if (layout_ != Layout::compact || name.size() + 4 > buffer_.size() - used_) {
    return put_key(name);
  }
  char* to = buffer_.data() + used_;
  if (!empty_) *to++ = ',';
  *to++ = '"';
  to = copy_short(name, to);
  *to++ = '"';
  *to++ = ':';
  used_ = static_cast<std::size_t>(to - buffer_.data());
  has_key_ = true;
}

// The same in every layout, and where there is little room.
void JsonWriter::put_key(std::string_view name) {
  if (!empty_) put(',');
  break_line();
  put('"');
  put(name);
  put('"');
  put(':');
  if (layout_ != Layout::compact) put(' ');
  has_key_ = true;
}

void JsonWriter::open(char bracket) {
  begin_value();
  put(bracket);
  ++depth_;
  empty_ = true;
}

void JsonWriter::close(bool is_object) {
  --depth_;
  if (!empty_) break_line();
  put(is_object ? '}' : ']');
  empty_ = false;
  if (depth_ == 0) flush();
}

JsonWriter::Scope JsonWriter::object() {
  open('{');
  return {*this, true};
}

JsonWriter::Scope JsonWriter::object(std::string_view name) {
  key(name);
  return object();
}

JsonWriter::Scope JsonWriter::array(std::string_view name) {
  key(name);
  open('[');
  return {*this, false};
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  string(text);
}

void JsonWriter::member(std::string_view name, std::int64_t number) {
  constexpr std::size_t most_digits = 24;
  key(name);
  begin_value();
  if (buffer_.size() - used_ < most_digits) flush();
  char* const to = buffer_.data() + used_;
  used_ += static_cast<std::size_t>(std::to_chars(to, to + most_digits, number).ptr - to);
}

void JsonWriter::member(std::string_view name, bool truth) {
  raw_member(name, truth ? "true" : "false");
}

void JsonWriter::null_member(std::string_view name) {
  raw_member(name, "null");
}

void JsonWriter::percent_member(std::string_view name, std::uint32_t percent) {
  std::string number = percent >= 100      ? "1"
                       : percent % 10 == 0 ? "0." + std::to_string(percent / 10)
                       : percent < 10      ? "0.0" + std::to_string(percent)
                                           : "0." + std::to_string(percent);
  if (percent == 0) number = "0";
  raw_member(name, number);
}

void JsonWriter::raw_member(std::string_view name, std::string_view json) {
  key(name);
  begin_value();
  put(json);
}

void JsonWriter::element(std::string_view text) {
  string(text);
}

std::string JsonWriter::take() {
  flush();
  std::string text = std::move(out_);
  out_.clear();
  empty_ = true;
  return text;
}

}  // namespace concord::report

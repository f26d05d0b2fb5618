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
  for (std::uint32_t at = 0; at < text.size();) {
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
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  raw_member(name, {digits.data(), end});
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

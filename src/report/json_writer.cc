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

// Bytes that are looked at together.
using Bytes [[gnu::vector_size(16)]] = signed char;
using Halves [[gnu::vector_size(16)]] = std::uint64_t;

// Which of them do not stand for themselves; those from 0x80 are negative.
Halves odd_of(Bytes bytes) {
  return Halves((bytes < ' ') | (bytes == '"') | (bytes == '\\'));
}

template <class Number>
Number copy_number(const char* from, char* to) {
  Number bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  std::memcpy(to, &bytes, sizeof bytes);
  return bytes;
}

// Copies a text, and says whether all of it stands for itself. Most are so short that a call would cost
// more, and what is written is not read again, which would have to wait for it.
bool copy_plain(std::string_view text, char* to) {
  const char* const from = text.data();
  const std::size_t size = text.size();
  Halves odd{};
  if (size > 16) {
    for (std::size_t at = 0; at + 16 < size; at += 16) {
      odd |= odd_of(copy_number<Bytes>(from + at, to + at));
    }
    odd |= odd_of(copy_number<Bytes>(from + size - 16, to + size - 16));  // some bytes once more
  } else if (size >= 8) {
    const auto first = copy_number<std::uint64_t>(from, to);
    const auto last = copy_number<std::uint64_t>(from + size - 8, to + size - 8);
    odd = odd_of(Bytes(Halves{first, last}));
  } else if (size >= 4) {
    const auto first = copy_number<std::uint32_t>(from, to);
    const auto last = copy_number<std::uint32_t>(from + size - 4, to + size - 4);
    const std::uint64_t both = first | std::uint64_t{last} << 32U;
    odd = odd_of(Bytes(Halves{both, both}));
  } else {
    for (std::size_t i = 0; i < size; ++i) {
      to[i] = from[i];
      if (!plain_bytes[static_cast<unsigned char>(from[i])]) return false;
    }
  }
  return (odd[0] | odd[1]) == 0;
}

// Behind a copy of a text that is most often short.
char* copy_short(std::string_view text, char* to) {
  const char* const from = text.data();
  const std::size_t size = text.size();
  if (size > 16) {
    std::memcpy(to, from, size);
  } else if (size >= 8) {
    copy_number<std::uint64_t>(from, to);
    copy_number<std::uint64_t>(from + size - 8, to + size - 8);
  } else if (size >= 4) {
    copy_number<std::uint32_t>(from, to);
    copy_number<std::uint32_t>(from + size - 4, to + size - 4);
  } else {
    for (std::size_t i = 0; i < size; ++i) to[i] = from[i];
  }
  return to + size;
}

// "00", "01" and so on.
constexpr std::array<char, 200> make_pairs() {
  std::array<char, 200> pairs{};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    pairs[i] = static_cast<char>('0' + (i % 2 == 0 ? i / 20 : i / 2 % 10));
  }
  return pairs;
}
constexpr std::array<char, 200> pairs = make_pairs();

// Digits of a number of up to four of them; gives the place behind.
constexpr std::uint32_t most_by_pairs = 9'999;
char* copy_digits(std::uint32_t number, char* to) {
  const std::uint32_t high = number / 100;
  const std::uint32_t low = number % 100;
  if (high > 0) {
    const std::uint32_t zero = high < 10 ? 1 : 0;
    std::memcpy(to, &pairs[std::size_t{2} * high + zero], 2);
    to += 2 - zero;
  }
  const std::uint32_t zero = high == 0 && low < 10 ? 1 : 0;
  std::memcpy(to, &pairs[std::size_t{2} * low + zero], 2);  // of one digit one byte too many
  return to + 2 - zero;
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
  put_letters(text);
}

// What a string holds, and its end.
void JsonWriter::put_letters(std::string_view text) {
  const bool fits = text.size() < buffer_.size() - used_;
  if (!fits || !copy_plain(text, buffer_.data() + used_)) return put_odd(text);
  used_ += text.size();
  put('"');
}

// The same for any text.
void JsonWriter::put_odd(std::string_view text) {
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

void JsonWriter::put_break() {
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

void JsonWriter::open(const JsonKey& name, char bracket) {
  if (is_ready(1)) {
    put_ready(name);
    buffer_[used_++] = bracket;
    ++depth_;
    empty_ = true;
  } else {
    key(name.name());
    open(bracket);
  }
}

JsonWriter::Scope JsonWriter::object(const JsonKey& name) {
  open(name, '{');
  return {*this, true};
}

JsonWriter::Scope JsonWriter::array(const JsonKey& name) {
  open(name, '[');
  return {*this, false};
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  string(text);
}

void JsonWriter::member(const JsonKey& name, std::string_view text) {
  if (!is_ready(1)) return member(name.name(), text);
  put_ready(name);
  buffer_[used_++] = '"';
  put_letters(text);
}

void JsonWriter::member(const JsonKey& name, std::uint32_t number) {
  constexpr std::size_t most_digits = 4;
  if (number > most_by_pairs || !is_ready(most_digits)) return member(name.name(), number);
  put_ready(name);
  char* const to = buffer_.data() + used_;
  used_ += static_cast<std::size_t>(copy_digits(number, to) - to);
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

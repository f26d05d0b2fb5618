#include "report/json_line.h"

#include <charconv>

#include "report/json_text.h"

namespace concord::report {

namespace {

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

}  // namespace

void JsonLine::flush() {
  out_.append(buffer_.data(), used_);
  used_ = 0;
}

void JsonLine::put_long(std::string_view json) {
  flush();
  if (json.size() > buffer_.size()) {
    out_.append(json);
  } else {
    raw(json);
  }
}

void JsonLine::number(std::uint32_t number) {
  constexpr std::size_t room = 5;
  if (number > most_by_pairs || buffer_.size() - used_ < room) return put_number(number);
  char* const to = buffer_.data() + used_;
  used_ += static_cast<std::size_t>(copy_digits(number, to) - to);
}

// The same of any number.
void JsonLine::put_number(std::uint32_t number) {
  std::array<char, 10> digits;
  const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonLine::string(std::string_view text) {
  constexpr std::size_t marks = 2;
  char* const to = buffer_.data() + used_;
  const bool fits = text.size() + marks <= buffer_.size() - used_;
  if (!fits || !copy_plain(text, to + 1)) return put_odd(text);
  to[0] = '"';
  to[text.size() + 1] = '"';
  used_ += text.size() + marks;
}

void JsonLine::put_odd(std::string_view text) {
  flush();
  out_ += '"';
  append_letters(out_, text);
  out_ += '"';
}

}  // namespace concord::report

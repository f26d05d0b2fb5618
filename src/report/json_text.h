#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace concord::report {

// What a JSON string holds for that text, without the quotation marks. A byte that is no UTF-8 becomes
// U+FFFD.
void append_letters(std::string& out, std::string_view text);

namespace letters {

// Bytes of a string that stand for themselves.
constexpr std::array<bool, 256> make_plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}
inline constexpr std::array<bool, 256> plain_bytes = make_plain_bytes();

// Bytes that are looked at together.
using Bytes [[gnu::vector_size(16)]] = signed char;
using Halves [[gnu::vector_size(16)]] = std::uint64_t;

// Which of them do not stand for themselves; those from 0x80 are negative.
inline Halves odd_of(Bytes bytes) {
  return Halves((bytes < ' ') | (bytes == '"') | (bytes == '\\'));
}

template <class Number>
Number copy_number(const char* from, char* to) {
  Number bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  std::memcpy(to, &bytes, sizeof bytes);
  return bytes;
}

}  // namespace letters

// Copies a text, and says whether all of it stands for itself in a JSON string. Most are so short that a
// call would cost more, and what is written is not read again, which would have to wait for it.
inline bool copy_plain(std::string_view text, char* to) {
  using namespace letters;
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

}  // namespace concord::report

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace concord::rule {

// Bytes in 64 classes, as bits: every letter, digits together, blanks, the commonest marks, other ASCII, and
// the bytes of characters beyond ASCII.
using Bytes = std::uint64_t;

using ByteClasses = std::array<std::uint8_t, 256>;

// Classes from here on have marks, in this order; 0 is all other ASCII.
constexpr std::uint8_t first_mark_class = 53;
inline constexpr std::string_view mark_bytes = "0 -'.,:/(^";  // 0 is all digits
constexpr std::uint8_t digit_class = first_mark_class;
constexpr std::uint8_t high_class = 63;

constexpr ByteClasses make_byte_classes() {
  ByteClasses made{};
  for (std::size_t c = 0; c < 26; ++c) {
    made['a' + c] = static_cast<std::uint8_t>(1 + c);
    made['A' + c] = static_cast<std::uint8_t>(27 + c);
  }
  for (std::size_t i = 0; i < mark_bytes.size(); ++i) {
    made[static_cast<unsigned char>(mark_bytes[i])] =
        static_cast<std::uint8_t>(first_mark_class + i);
  }
  for (std::size_t c = '0'; c <= '9'; ++c) made[c] = digit_class;
  for (std::size_t c = 0x80; c < 0x100; ++c) made[c] = high_class;
  return made;
}
inline constexpr ByteClasses byte_classes = make_byte_classes();

constexpr std::array<Bytes, 256> make_byte_bits() {
  std::array<Bytes, 256> made{};
  for (std::size_t c = 0; c < made.size(); ++c) made[c] = Bytes{1} << byte_classes[c];
  return made;
}
// By byte: the bit of its class.
inline constexpr std::array<Bytes, 256> byte_bits = make_byte_bits();

}  // namespace concord::rule

#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

// Eight bytes of a text looked at as one number, the first byte lowest on every machine. What is
// asked of each of them is answered in its highest bit.
namespace concord::text {

constexpr std::uint64_t each_byte(unsigned char value) {
  return 0x0101010101010101U * value;
}

inline std::uint64_t load_eight(const char* from) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, from, sizeof eight);
  if constexpr (std::endian::native == std::endian::big) eight = __builtin_bswap64(eight);
  return eight;
}

inline void store_eight(std::uint64_t eight, char* to) {
  if constexpr (std::endian::native == std::endian::big) eight = __builtin_bswap64(eight);
  std::memcpy(to, &eight, sizeof eight);
}

inline std::uint64_t load_four(const char* from) {
  std::uint32_t four = 0;
  std::memcpy(&four, from, sizeof four);
  if constexpr (std::endian::native == std::endian::big) four = __builtin_bswap32(four);
  return four;
}

// The bytes from `at` on; zeros stand for those behind the text.
inline std::uint64_t eight_at(std::string_view text, std::size_t at) {
  if (text.size() >= at + 8) return load_eight(text.data() + at);
  // fewer are loaded twice where they overlap, which costs less than a copy of a size that is not known
  const char* const rest = text.data() + at;
  const std::size_t size = text.size() - at;
  if (size >= 4) return load_four(rest) | load_four(rest + size - 4) << 8 * (size - 4);
  if (size == 0) return 0;
  const auto byte = [&](std::size_t place) {
    return std::uint64_t{static_cast<unsigned char>(rest[place])} << 8 * place;
  };
  return byte(0) | byte(size / 2) | byte(size - 1);
}

// Which bytes are no ASCII letters.
constexpr std::uint64_t not_letters(std::uint64_t eight) {
  const std::uint64_t small = (eight & each_byte(0x7F)) | each_byte('a' - 'A');
  const std::uint64_t from_a = small + each_byte(0x80 - 'a');
  const std::uint64_t past_z = small + each_byte(0x7F - 'z');
  return (~from_a | past_z | eight) & each_byte(0x80);
}

// Which bytes are outside ASCII, or from `from` to `to`.
constexpr std::uint64_t in_range_or_high(std::uint64_t eight, unsigned char from,
                                         unsigned char to) {
  const std::uint64_t low = eight & each_byte(0x7F);
  const std::uint64_t from_on = low + each_byte(static_cast<unsigned char>(0x80 - from));
  const std::uint64_t behind = low + each_byte(static_cast<unsigned char>(0x7F - to));
  return ((from_on & ~behind) | eight) & each_byte(0x80);
}

// Which bytes are this one, in ASCII.
constexpr std::uint64_t equal_to(std::uint64_t eight, char one) {
  const std::uint64_t other = eight ^ each_byte(static_cast<unsigned char>(one));
  return ~(((other & each_byte(0x7F)) + each_byte(0x7F)) | other) & each_byte(0x80);
}

// What is said of each byte as eight bits, that of the first lowest.
constexpr std::uint64_t as_bits(std::uint64_t said) {
  return (said >> 7) * 0x0102040810204080U >> 56;
}

// How many bytes stand before the first of which something is said; 8 when none is.
constexpr std::uint32_t bytes_before(std::uint64_t said) {
  return static_cast<std::uint32_t>(std::countr_zero(said)) / 8;
}

// The bytes before the first of which something is said; zeros stand for the others.
constexpr std::uint64_t first_of(std::uint64_t eight, std::uint64_t said) {
  const std::uint64_t lowest = said & (~said + 1);
  return eight & ((lowest >> 7) - 1);
}

// The first `count` bytes; zeros stand for the others.
constexpr std::uint64_t first_bytes(std::uint64_t eight, std::size_t count) {
  return count >= 8 ? eight : eight & ((std::uint64_t{1} << 8 * count) - 1);
}

}  // namespace concord::text

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "text/eight_bytes.h"

// Sixty-four bytes of a text looked at as one: what is asked of each of them is answered by a bit of
// one number, that of the first byte lowest.
namespace concord::text {

// Eight of them, on any machine. An answer is given in the highest bit of each byte.
class EightBytes {
 public:
  static constexpr std::size_t size = 8;
  using Said = std::uint64_t;

  explicit EightBytes(const char* from) : bytes_(load_eight(from)) {}

  // Characters are those of ASCII.
  [[nodiscard]] Said is(char one) const { return equal_to(bytes_, one); }
  [[nodiscard]] Said in(char from, char to) const {
    const auto first = static_cast<unsigned char>(from);
    return in_range_or_high(bytes_, first, static_cast<unsigned char>(to)) & ~bytes_;
  }
  [[nodiscard]] Said letter() const { return not_letters(bytes_) ^ each_byte(0x80); }
  [[nodiscard]] Said high() const { return bytes_; }  // outside ASCII

  static std::uint64_t bits(Said said) { return as_bits(said & each_byte(0x80)); }

 private:
  std::uint64_t bytes_;
};

#ifdef __SSE2__
// Sixteen of them.
class SixteenBytes {
 public:
  static constexpr std::size_t size = 16;

  class Said {
   public:
    explicit Said(__m128i bytes) : bytes_(bytes) {}
    [[nodiscard]] std::uint64_t bits() const {
      return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes_));
    }
    friend Said operator|(Said a, Said b) { return Said(_mm_or_si128(a.bytes_, b.bytes_)); }

   private:
    __m128i bytes_;
  };

  explicit SixteenBytes(const char* from) { std::memcpy(&bytes_, from, sizeof bytes_); }

  [[nodiscard]] Said is(char one) const { return Said(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(one))); }
  [[nodiscard]] Said in(char from, char to) const { return range(bytes_, from, to); }
  [[nodiscard]] Said letter() const {
    return range(_mm_or_si128(bytes_, _mm_set1_epi8('a' - 'A')), 'a', 'z');
  }
  [[nodiscard]] Said high() const { return Said(bytes_); }

  static std::uint64_t bits(Said said) { return said.bits(); }

 private:
  // Bytes are compared as signed numbers: the range is moved to the least of them.
  static Said range(__m128i bytes, char from, char to) {
    const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(0x80 - from)));
    return Said(_mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(to - from - 0x7F))));
  }

  __m128i bytes_;
};
using BytePart = SixteenBytes;
#else
using BytePart = EightBytes;
#endif

template <class Part>
class ByteBlockOf {
 public:
  static constexpr std::size_t size = 64;

  // The bytes from `at` on; zeros stand for those behind the text.
  ByteBlockOf(std::string_view text, std::size_t at) : from_(text.data() + at) {
    if (text.size() >= at + size) return;
    rest_.fill(0);
    std::memcpy(rest_.data(), from_, text.size() - at);
    from_ = rest_.data();
  }
  ByteBlockOf(const ByteBlockOf&) = delete;
  ByteBlockOf& operator=(const ByteBlockOf&) = delete;

  // `asked` says something of a Part: where it holds.
  template <class Asked>
  [[nodiscard]] std::uint64_t where(Asked asked) const {
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < size; at += Part::size) {
      bits |= Part::bits(asked(Part(from_ + at))) << at;
    }
    return bits;
  }

 private:
  const char* from_;
  std::array<char, size> rest_;  // the end of the text, where fewer bytes are left
};

using ByteBlock = ByteBlockOf<BytePart>;

}  // namespace concord::text

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace concord::diff {

using WordId = std::uint32_t;  // words of a story, numbered from 1

// A set of words as 256 bits: two sets without a bit in common have no word in common. Most pairs of
// claims have none, and this says so faster than their lists do.
class WordBits {
 public:
  static constexpr std::size_t size = 256;

  static std::uint8_t bit_of(WordId word) {
    return static_cast<std::uint8_t>((word * 2654435769U) >> 24U);  // Knuth's multiplicative hash
  }

  void add(std::uint8_t bit) { bits_[bit >> 6U] |= std::uint64_t{1} << (bit & 63U); }

  [[nodiscard]] bool may_hold(std::uint8_t bit) const {
    return (bits_[bit >> 6U] >> (bit & 63U) & 1U) != 0;
  }

  [[nodiscard]] bool meets(const WordBits& other) const {
    std::uint64_t common = 0;
    for (std::size_t i = 0; i < bits_.size(); ++i) common |= bits_[i] & other.bits_[i];
    return common != 0;
  }

 private:
  std::array<std::uint64_t, 4> bits_{};
};

}  // namespace concord::diff

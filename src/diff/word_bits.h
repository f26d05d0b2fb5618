#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace concord::diff {

using WordId = std::uint32_t;  // words of a story, numbered from 1

// A set of words as 256 bits: two sets without a bit in common have no word in common. Most pairs of
// claims have none, and this says so faster than their lists do.
class WordBits {
 public:
  void add(WordId word) {
    const std::uint32_t mixed = word * 2654435769U;  // Knuth's multiplicative hash
    bits_[mixed >> 30] |= std::uint64_t{1} << ((mixed >> 24) & 63U);
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

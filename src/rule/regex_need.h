#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "rule/byte_classes.h"

namespace concord::rule {

// A byte of `left` right before one of `right`.
struct BytePair {
  Bytes left = 0;
  Bytes right = 0;
};

// What a window must hold if an expression is to match anywhere in it, as far as its shape shows:
// a byte of `any`, each of the pairs, and so many digits in a row.
struct RegexNeed {
  static constexpr std::uint32_t most_pairs = 8;

  Bytes any = ~Bytes{0};
  std::array<BytePair, most_pairs> pairs{};  // the rarest first
  std::uint32_t pair_count = 0;
  std::uint32_t digits = 0;
  // 1: a match begins with a digit, so that there is no need to look for one anywhere else
  std::uint32_t digit_first = 0;
};

// Sound for RE2 and Boost: no window with a match lacks what the expression needs. What is not understood
// asks for nothing.
RegexNeed need_of(std::string_view source);

// Whether the need sorts out most of ordinary prose.
bool is_sharp(const RegexNeed& need);

}  // namespace concord::rule

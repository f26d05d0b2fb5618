#pragma once

#include <cstdint>
#include <span>

#include "match/match.h"
#include "match/words.h"

namespace concord::match {

// One sentence's tokens and terms, for those who look for patterns in it.
struct Stretch {
  const Token* tokens = nullptr;        // of the whole document, as all lists here
  const rule::WordId* words = nullptr;  // by token
  const TermTable* terms = nullptr;
  const Numbers* numbers = nullptr;
  std::span<const std::uint32_t> mixed;  // Numbers::mixed, of this sentence
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t soft_end = 0;  // where only closing marks follow
  // of a cell told with its headings: its first own token
  std::uint32_t border = UINT32_MAX;
};

}  // namespace concord::match

#pragma once

#include <array>
#include <cstdint>

#include "diff/feature_parts.h"
#include "diff/item.h"

namespace concord::diff {

// What stands around one claim, to be compared with what stands around many others: its words are
// looked up and not walked along.
class Surroundings {
 public:
  // Both are kept by reference.
  Surroundings(const Around& own, const Items& items);

  // How near they are to those of another claim, from 0, whatever the values: what competition between
  // claims is decided by. Cheap, and the same from either side.
  [[nodiscard]] double nearness(const Around& other) const;

 private:
  [[nodiscard]] Likeness shared(const Around& other) const;
  [[nodiscard]] const ItemWord* find(const ItemWord& word) const;

  const Around& own_;
  const Items& items_;
  std::span<const ItemWord> words_;
  // By the bit of a word: one more than the place of the item's word of that bit, `many` for several.
  std::array<std::uint16_t, WordBits::size> places_{};
};

}  // namespace concord::diff

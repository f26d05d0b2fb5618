#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/same_word.h"
#include "value/read_value.h"

namespace concord::value {

// Finds the row of a table that has a name. Pieces are asked for in their hundreds, and most names are
// in no row: the bit of a name (name_bit) says which rows it could be.
template <class Row, std::size_t count>
class NamedRows {
 public:
  constexpr explicit NamedRows(const std::array<Row, count>& rows) : rows_(rows) {
    static_assert(count <= 64);
    for (std::size_t i = 0; i < count; ++i) {
      of_bit_[place(rows[i].name)] |= std::uint64_t{1} << i;
    }
  }

  // Null where there is none.
  [[nodiscard]] const Row* find(std::string_view name) const {
    for (std::uint64_t rest = of_bit_[place(name)]; rest != 0; rest &= rest - 1) {
      const Row& row = rows_[static_cast<std::size_t>(std::countr_zero(rest))];
      if (text::is_same_word(row.name, name)) return &row;
    }
    return nullptr;
  }

 private:
  static constexpr std::size_t place(std::string_view name) {
    return static_cast<std::size_t>(std::countr_zero(name_bit(name)));
  }

  std::array<Row, count> rows_;
  std::array<std::uint64_t, 64> of_bit_{};
};

}  // namespace concord::value

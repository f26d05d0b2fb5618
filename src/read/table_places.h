#pragma once

#include <cstdint>
#include <vector>

#include "read/document.h"

namespace concord::read {

// Says where each cell of a page's tables stands, while a reader goes through them: cells that reach
// over several rows or columns move those behind them. Tables may stand in cells of others.
class TablePlaces {
 public:
  void enter_table();
  void leave_table();
  void enter_row();
  // A cell that reaches over so many columns and rows; 0 counts as 1.
  void enter_cell(bool heading, std::uint32_t columns = 1, std::uint32_t rows = 1);
  void leave_cell();
  void enter_caption();

  // Of what stands here: in no table between the cells.
  [[nodiscard]] Cell here() const;

 private:
  struct Table {
    std::uint32_t number = 0;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    // by column: the first row that no cell above reaches into
    std::vector<std::uint32_t> free_from;
    Cell cell;
    bool inside = false;  // of a cell or the caption
  };

  std::vector<Table> open_;
  std::uint32_t tables_ = 0;
};

}  // namespace concord::read

#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "read/document.h"

namespace concord::read {

// The headings of one table, by what stands where in it.
class TableHeadings {
 public:
  // `cells`: the table's blocks, by number.
  TableHeadings(const Document& document, const std::vector<std::size_t>& cells);

  // Figures and their headings, not boxes that lay out a page.
  [[nodiscard]] bool is_data() const { return is_data_; }
  // Whether a block is a heading of others and none of the cells they stand for.
  [[nodiscard]] bool is_heading(const Cell& cell) const;
  // The headings above a cell, the nearest last, and beside it, the nearest last; that of the group
  // its row is in comes first.
  [[nodiscard]] std::vector<std::string_view> above(const Cell& cell) const;
  [[nodiscard]] std::vector<std::string_view> beside(const Cell& cell) const;
  // The lowest row of headings at the top, by column; empty when there is none.
  [[nodiscard]] const std::vector<std::string_view>& top() const;
  // What stands at a place of the table; empty when nothing does.
  [[nodiscard]] std::string_view text_at(std::uint32_t row, std::uint32_t column) const;

 private:
  using Row = std::vector<const Block*>;
  void choose_heading_rows();
  void choose_groups();
  void choose_second_row();
  void index_headings();
  void index_above(const Block& block, std::vector<std::string_view>& by_column) const;
  [[nodiscard]] bool has_figure(const Row& row) const;
  [[nodiscard]] bool looks_like_data() const;
  [[nodiscard]] std::string_view text(const Block& block) const;

  const Document& document_;
  std::map<std::uint32_t, Row> rows_;
  std::set<std::uint32_t> pairs_;  // rows of a name and a figure
  // rows that head those below, by row
  std::map<std::uint32_t, std::string_view> groups_;
  std::uint32_t columns_ = 0;
  std::uint32_t spread_row_ = 0;  // whose headings go on over empty cells; 0: none
  std::map<std::uint32_t, std::vector<std::string_view>> above_;  // by heading row and column
  struct Beside {
    std::uint32_t column = 0;
    std::string_view text;
  };
  std::map<std::uint32_t, std::vector<Beside>> beside_;  // by row
  std::uint32_t first_body_row_ = 0;
  bool is_data_ = false;
};

// Digits with hardly a letter: "14.3", "$5m", not "Q3 2031" and not a year.
bool is_bare_figure(std::string_view text);

}  // namespace concord::read

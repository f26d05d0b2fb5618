#include "read/table_headings.h"

#include <algorithm>
#include <set>

#include "read/block_text.h"

namespace concord::read {
namespace {

// Longer cells hold prose. A table of figures has few of them.
constexpr std::uint32_t longest_cell = 20;  // words
constexpr std::size_t most_long_cells = 4;  // one in so many
constexpr std::uint32_t longest_heading = 15;
// So many rows of headings above a table, at most, are told.
constexpr std::size_t most_heading_rows = 3;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
}

}  // namespace

bool is_bare_figure(std::string_view text) {
  constexpr std::ptrdiff_t scale_letters = 3;
  constexpr std::size_t year = 4;
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  const auto letters = std::ranges::count_if(text, is_letter);
  const std::size_t bracket = std::min(text.find(" ("), text.size());
  const bool is_year = bracket == year && digits == static_cast<std::ptrdiff_t>(year);
  return digits > 0 && letters <= scale_letters && !is_year;
}

TableHeadings::TableHeadings(const Document& document, const std::vector<std::size_t>& cells)
    : document_(document) {
  for (const std::size_t index : cells) {
    const Block& block = document.blocks[index];
    if (block.cell.row > 0) rows_[block.cell.row].push_back(&block);
    if (block.cell.row == 0) is_data_ = true;  // it has a caption
  }
  if (rows_.empty()) return;
  for (const auto& [number, row] : rows_) {
    for (const Block* block : row) {
      columns_ = std::max(columns_, block->cell.column + block->cell.columns - 1);
    }
  }
  choose_heading_rows();
  choose_groups();
  choose_second_row();
  is_data_ = looks_like_data();
  if (is_data_) index_headings();
}

std::string_view TableHeadings::text(const Block& block) const {
  return text_of(document_, block);
}

// Rows of headings alone. Where the page marks none, a first row without figures above columns of
// them; but a pair whose second part is a figure is a row like the others, whatever it is marked as.
void TableHeadings::choose_heading_rows() {
  for (const auto& [number, row] : rows_) {
    const bool marked =
        std::ranges::all_of(row, [](const Block* block) { return block->cell.heading; });
    const bool pair = row.size() == 2 && is_bare_figure(text(*row.back()));
    if (marked && !pair) above_.try_emplace(number);
    if (marked && pair) pairs_.insert(number);
  }
  const Row& first = rows_.begin()->second;
  const bool figures_below = std::any_of(std::next(rows_.begin()), rows_.end(),
                                         [&](const auto& row) { return has_figure(row.second); });
  if (above_.empty() && first.size() > 1 && figures_below && !has_figure(first)) {
    above_.try_emplace(rows_.begin()->first);
  }
}

bool TableHeadings::has_figure(const Row& row) const {
  return std::ranges::any_of(row, [&](const Block* block) {
    return block->cell.column > 1 && is_bare_figure(text(*block));
  });
}

// A cell over the whole breadth heads the rows below it, down to the next one.
void TableHeadings::choose_groups() {
  if (columns_ < 2) return;
  for (auto it = std::next(rows_.begin()); it != rows_.end(); ++it) {
    const Row& row = it->second;
    const bool whole = row.size() == 1 && row.front()->cell.columns >= columns_;
    if (!whole || has_digit(text(*row.front()))) continue;
    above_.erase(it->first);
    groups_.emplace(it->first, text(*row.front()));
  }
}

// Markdown has one row of headings and no cell over several columns, so that grouped columns are
// written with empty cells behind each group and with the headings proper in the next row.
void TableHeadings::choose_second_row() {
  const auto first = rows_.begin();
  const auto second = std::next(first);
  if (rows_.size() < 3 || above_.size() != 1 || !above_.contains(first->first)) return;
  std::uint32_t covered = 0;
  for (const Block* block : first->second) covered += block->cell.columns;
  const bool gaps = covered + 1 < columns_;
  const bool full = second->second.size() + 1 >= columns_;
  const bool figures_below = has_figure(std::next(second)->second);
  if (!gaps || !full || has_figure(second->second) || !figures_below) return;
  above_.try_emplace(second->first);
  spread_row_ = first->first;
}

bool TableHeadings::looks_like_data() const {
  std::size_t cells = 0;
  std::size_t figures = 0;
  std::size_t long_cells = 0;
  bool marked = is_data_;
  std::uint32_t columns = 0;
  std::set<std::uint32_t> seen;
  for (const auto& [number, row] : rows_) {
    seen.clear();
    for (const Block* block : row) {
      marked = marked || block->cell.heading;
      columns = std::max(columns, block->cell.column);
      if (block->cell.column == 1) continue;
      ++cells;
      figures += has_digit(text(*block)) ? 1 : 0;
      const bool again = !seen.insert(block->cell.column).second;
      long_cells += again || count_words(text(*block)) > longest_cell ? 1 : 0;
    }
  }
  if (columns < 2 || cells == 0 || long_cells * most_long_cells > cells) return false;
  return marked || figures * 2 >= cells;
}

void TableHeadings::index_headings() {
  for (const auto& [number, row] : rows_) {
    const auto above = above_.find(number);
    if (above == above_.end() && first_body_row_ == 0) first_body_row_ = number;
    for (const Block* block : row) {
      const Cell& cell = block->cell;
      if (count_words(text(*block)) > longest_heading || groups_.contains(number)) continue;
      if (above != above_.end()) {
        index_above(*block, above->second);
      } else if (cell.heading || cell.column == 1) {
        for (std::uint32_t i = 0; i < cell.rows; ++i)
          beside_[cell.row + i].push_back({cell.column, text(*block)});
      }
    }
  }
  const auto spread = above_.find(spread_row_);
  if (spread == above_.end()) return;
  spread->second.resize(columns_ + 1);
  for (std::uint32_t column = 3; column <= columns_; ++column) {
    std::string_view& heading = spread->second[column];
    if (heading.empty()) heading = spread->second[column - 1];
  }
}

void TableHeadings::index_above(const Block& block,
                                std::vector<std::string_view>& by_column) const {
  const Cell& cell = block.cell;
  if (by_column.size() < cell.column + cell.columns) by_column.resize(cell.column + cell.columns);
  for (std::uint32_t i = 0; i < cell.columns; ++i) by_column[cell.column + i] = text(block);
}

bool TableHeadings::is_heading(const Cell& cell) const {
  const bool second = cell.column > 1 && pairs_.contains(cell.row);
  return cell.row == 0 || above_.contains(cell.row) || groups_.contains(cell.row) ||
         (cell.heading && !second);
}

// The rows of headings at the top, and the last one between the rows since.
std::vector<std::string_view> TableHeadings::above(const Cell& cell) const {
  std::vector<std::string_view> headings;
  const auto add = [&](const std::vector<std::string_view>& row) {
    const bool there = cell.column < row.size() && !row[cell.column].empty();
    if (there && (headings.empty() || headings.back() != row[cell.column]))
      headings.push_back(row[cell.column]);
  };
  const auto body = above_.lower_bound(first_body_row_);
  const auto top = std::min<std::ptrdiff_t>(std::distance(above_.begin(), body),
                                            static_cast<std::ptrdiff_t>(most_heading_rows));
  for (auto row = std::prev(body, top); row != body; ++row) add(row->second);
  const auto behind = above_.lower_bound(cell.row);
  if (behind != above_.begin() && std::prev(behind)->first > first_body_row_) {
    add(std::prev(behind)->second);
  }
  return headings;
}

std::vector<std::string_view> TableHeadings::beside(const Cell& cell) const {
  std::vector<std::string_view> headings;
  if (const auto group = groups_.lower_bound(cell.row); group != groups_.begin()) {
    headings.push_back(std::prev(group)->second);
  }
  const auto row = beside_.find(cell.row);
  if (row == beside_.end()) return headings;
  for (const Beside& heading : row->second) {
    if (heading.column < cell.column) headings.push_back(heading.text);
  }
  return headings;
}

const std::vector<std::string_view>& TableHeadings::top() const {
  static const std::vector<std::string_view> none;
  const auto body = above_.lower_bound(first_body_row_);
  return body == above_.begin() ? none : std::prev(body)->second;
}

std::string_view TableHeadings::text_at(std::uint32_t row, std::uint32_t column) const {
  const auto found = rows_.find(row);
  if (found == rows_.end()) return {};
  const auto cell =
      std::ranges::find(found->second, column, [](const Block* b) { return b->cell.column; });
  return cell == found->second.end() ? std::string_view() : text(**cell);
}

}  // namespace concord::read

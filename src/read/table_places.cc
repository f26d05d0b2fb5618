#include "read/table_places.h"

#include <algorithm>

namespace concord::read {
namespace {

// A cell reaches over no more: what a page says beyond that is a mistake, or malice.
constexpr std::uint32_t longest_reach = 100;
// Cells further right are in no column.
constexpr std::uint32_t most_columns = 1'000;

std::uint32_t reach(std::uint32_t stated) {
  return std::clamp(stated, 1U, longest_reach);
}

}  // namespace

void TablePlaces::enter_table() {
  open_.emplace_back().number = ++tables_;
}

void TablePlaces::leave_table() {
  if (!open_.empty()) open_.pop_back();
}

void TablePlaces::enter_row() {
  if (open_.empty()) return;
  Table& table = open_.back();
  ++table.row;
  table.column = 0;
  table.inside = false;
}

void TablePlaces::enter_cell(bool heading, std::uint32_t columns, std::uint32_t rows) {
  if (open_.empty()) return;
  Table& table = open_.back();
  if (table.row == 0) table.row = 1;
  const auto is_taken = [&](std::uint32_t column) {
    return column < table.free_from.size() && table.free_from[column] > table.row;
  };
  do {
    ++table.column;
  } while (is_taken(table.column));
  const std::uint32_t end = table.column + reach(columns);
  table.inside = end <= most_columns;
  if (!table.inside) return;
  table.cell = {table.number, table.row, table.column, reach(rows), reach(columns), heading};
  if (table.free_from.size() < end) table.free_from.resize(end, 0);
  for (std::uint32_t column = table.column; column < end; ++column) {
    table.free_from[column] = table.row + reach(rows);
  }
  table.column = end - 1;
}

void TablePlaces::leave_cell() {
  if (!open_.empty()) open_.back().inside = false;
}

void TablePlaces::enter_caption() {
  if (open_.empty()) return;
  Table& table = open_.back();
  table.cell = {table.number, 0, 0, 1, 1, false};
  table.inside = true;
}

Cell TablePlaces::here() const {
  return open_.empty() || !open_.back().inside ? Cell{} : open_.back().cell;
}

}  // namespace concord::read

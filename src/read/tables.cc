#include "read/tables.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "read/block_text.h"
#include "read/labels.h"
#include "read/phrases.h"
#include "read/table_headings.h"
#include "read/table_units.h"

namespace concord::read {
namespace {

constexpr std::uint32_t longest_caption = 20;  // words
// What is told with one cell at most, in bytes, and with all cells of a file together.
constexpr std::size_t longest_told = 400;
constexpr std::size_t most_told = std::size_t{1} << 30;

bool ends_with_digit(std::string_view text) {
  return !text.empty() && text.back() >= '0' && text.back() <= '9';
}

// The unit of one cell: the nearest one told, and what else stands in brackets only where none is.
class Unit {
 public:
  void add(const Heading& heading) {
    if (heading.unit.empty() || (sure_ && !heading.sure)) return;
    unit_ = heading.unit;
    sure_ = heading.sure;
  }
  [[nodiscard]] std::string_view get() const { return unit_; }

 private:
  std::string_view unit_;
  bool sure_ = false;
};

// What is told with one cell.
struct Told {
  std::string before;
  std::string behind;
};

class TableTeller {
 public:
  TableTeller(Document& document, const Language& language)
      : document_(document), language_(language), told_(document.blocks.size()) {}

  void run() {
    std::map<std::uint32_t, std::vector<std::size_t>> tables;
    for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
      if (document_.blocks[i].cell.table > 0) tables[document_.blocks[i].cell.table].push_back(i);
    }
    for (const auto& [number, cells] : tables) tell_table(cells);
    tell_labels();
    if (any_) write();
  }

 private:
  void tell_table(const std::vector<std::size_t>& cells) {
    const TableHeadings headings(document_, cells);
    if (!headings.is_data()) return;
    const Common common = common_of(cells, headings);
    for (const std::size_t index : cells) {
      const Block& block = document_.blocks[index];
      const bool whole = !is_part(index) && block.kind == BlockKind::table_cell;
      const bool heads = headings.is_heading(block.cell) ||
                         (block.cell.column == 1 && !is_bare_figure(text_of(document_, block)));
      if (whole && !heads && !block.furniture) tell_cell(index, common, headings);
      if (whole && heads) hide_unit(index);
    }
  }

  // A line over a figure that stands alone is to it what headings are to a cell.
  void tell_labels() {
    std::map<std::string_view, std::vector<std::size_t>> labels;
    for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
      if (const std::string_view label = label_of(document_, i); !label.empty()) {
        labels[label].push_back(i);
      }
    }
    for (const auto& [label, blocks] : labels) {
      for (const std::size_t i : blocks) {
        if (size_ > most_told) return;
        if (blocks.size() > 1) add(section_of_label(document_, i), told_[i].before);
        add(label, told_[i].before);
        size_ += told_[i].before.size();
        any_ = true;
      }
    }
  }

  // What holds for all cells of a table.
  struct Common {
    Heading caption;
    Heading corner;                 // a unit alone
    std::uint32_t unit_column = 0;  // where each row has its own; 0: nowhere
  };

  [[nodiscard]] Common common_of(const std::vector<std::size_t>& cells,
                                 const TableHeadings& headings) const {
    Common common;
    common.caption = caption_of(cells);
    const std::vector<std::string_view>& top = headings.top();
    for (std::uint32_t column = 1; column < top.size(); ++column) {
      const Heading heading = take_apart(top[column], language_);
      if (column == 1 && (heading.words.empty() || !has_figures(cells, 1))) {
        common.corner = heading;
      }
      if (column > 1 && language_.table_unit_columns.contains(words_of(top[column]))) {
        common.unit_column = column;
      }
    }
    return common;
  }

  [[nodiscard]] bool has_figures(const std::vector<std::size_t>& cells,
                                 std::uint32_t column) const {
    return std::ranges::any_of(cells, [&](std::size_t index) {
      const Block& block = document_.blocks[index];
      return block.cell.column == column && is_bare_figure(text_of(document_, block));
    });
  }

  // The unit of a heading is told with the cells; alone it is no claim.
  void hide_unit(std::size_t index) {
    Block& block = document_.blocks[index];
    const std::string_view text = text_of(document_, block);
    const Heading heading = take_apart(text, language_);
    if (heading.sure && !heading.words.empty() && heading.aside.empty()) {
      block.span.end = block.span.begin + static_cast<std::uint32_t>(heading.words.size());
    }
  }

  // One of several blocks in one cell.
  [[nodiscard]] bool is_part(std::size_t index) const {
    const auto same = [&](std::size_t other) {
      const Cell& a = document_.blocks[index].cell;
      const Cell& b = document_.blocks[other].cell;
      return a.table == b.table && a.row == b.row && a.column == b.column;
    };
    return (index > 0 && same(index - 1)) ||
           (index + 1 < document_.blocks.size() && same(index + 1));
  }

  // The caption as the page marks it, else a heading or a short line right before the table.
  [[nodiscard]] Heading caption_of(const std::vector<std::size_t>& cells) const {
    for (const std::size_t index : cells) {
      if (document_.blocks[index].cell.row == 0) return caption_in(index);
    }
    const std::size_t behind = cells.back() + 1;
    if (behind < document_.blocks.size() && document_.blocks[behind].kind == BlockKind::caption) {
      return caption_in(behind);
    }
    if (cells.front() == 0) return {};
    const Block& before = document_.blocks[cells.front() - 1];
    const bool line = before.kind == BlockKind::title || before.kind == BlockKind::heading ||
                      before.kind == BlockKind::caption || before.kind == BlockKind::paragraph;
    return line && before.cell.table == 0 ? caption_in(cells.front() - 1) : Heading{};
  }

  [[nodiscard]] Heading caption_in(std::size_t index) const {
    const Block& block = document_.blocks[index];
    std::string_view text = text_of(document_, block);
    if (block.furniture || count_words(text) > longest_caption) return {};
    if (block.kind == BlockKind::paragraph && ends_like_sentence(text)) return {};
    while (text.ends_with(':') || text.ends_with('.')) text.remove_suffix(1);
    return take_apart(text, language_);
  }

  void tell_cell(std::size_t index, const Common& common, const TableHeadings& headings) {
    const Block& block = document_.blocks[index];
    std::vector<std::string_view> above = headings.above(block.cell);
    std::vector<std::string_view> all = {};
    // the nearest heading above stands next to the cell, behind those beside it
    const std::string_view nearest = above.empty() ? std::string_view() : above.back();
    if (!above.empty()) above.pop_back();
    all.insert(all.end(), above.begin(), above.end());
    const std::vector<std::string_view> beside = headings.beside(block.cell);
    all.insert(all.end(), beside.begin(), beside.end());
    if (!nearest.empty()) all.push_back(nearest);

    Told told;
    Unit unit;
    unit.add(common.caption);
    unit.add(common.corner);
    add(common.caption.words, told.before);
    for (const std::string_view text : all) {
      const Heading heading = take_apart(text, language_);
      unit.add(heading);
      const bool label = text.data() == nearest.data() && !beside.empty() &&
                         language_.table_labels.contains(words_of(heading.words));
      if (!label) add(heading.words, told.before);
      add(heading.aside, told.before);
    }
    if (told.before.empty() || told.before.size() > longest_told) return;
    if (common.unit_column > 0 && common.unit_column != block.cell.column) {
      const std::string_view own = headings.text_at(block.cell.row, common.unit_column);
      unit.add({{}, own, is_unit(own, language_)});
    }
    const std::string_view cell = text_of(document_, block);
    if (!unit.get().empty() && has_digit(cell)) {
      told.behind = " (" + std::string(unit.get()) + ")";
    }
    size_ += told.before.size() + told.behind.size();
    if (size_ > most_told) return;
    told_[index] = std::move(told);
    any_ = true;
  }

  // A figure at the end of a heading must not run into the next one.
  static void add(std::string_view words, std::string& before) {
    if (words.empty()) return;
    before += words;
    before += cell_border;
    if (ends_with_digit(words)) before += "| ";
  }

  void write() {
    const std::string old_text = std::exchange(document_.text, {});
    const text::SourceMap old_map = std::exchange(document_.map, {});
    std::uint32_t copied = 0;
    std::size_t ignore = 0;
    for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
      Block& block = document_.blocks[i];
      const text::Span old = block.span;
      copy(old_text, old_map, {copied, old.begin});
      block.span.begin = size();
      const std::uint32_t place = old_map.to_source({old.begin, old.begin}).begin;
      tell(told_[i].before, place);
      const std::uint32_t own = size();
      for (; ignore < document_.ignores.size() && document_.ignores[ignore].at <= old.end;
           ++ignore) {
        std::uint32_t& at = document_.ignores[ignore].at;
        at = at < old.begin ? block.span.begin : own + (at - old.begin);
      }
      copy(old_text, old_map, old);
      if (!told_[i].before.empty()) block.own = {own, size()};
      tell(told_[i].behind, old_map.to_source(old).end);
      block.span.end = size();
      copied = old.end;
    }
    copy(old_text, old_map, {copied, static_cast<std::uint32_t>(old_text.size())});
    for (; ignore < document_.ignores.size(); ++ignore) document_.ignores[ignore].at = size();
  }

  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(document_.text.size());
  }

  void copy(const std::string& text, const text::SourceMap& map, text::Span span) {
    if (span.empty()) return;
    document_.text.append(text, span.begin, span.size());
    document_.map.append_mapped(span.size(), map, span.begin);
  }

  // Words that stand for nothing at a place of the file.
  void tell(const std::string& words, std::uint32_t place) {
    if (words.empty()) return;
    document_.text += words;
    document_.map.append_replacement(static_cast<std::uint32_t>(words.size()), {place, place});
  }

  Document& document_;
  const Language& language_;
  std::vector<Told> told_;  // by block
  std::size_t size_ = 0;
  bool any_ = false;
};

}  // namespace

void tell_headings(Document& document, const Language& language) {
  TableTeller(document, language).run();
}

text::Span own_words(const Block& block, text::Span span) {
  if (block.own.empty()) return span;
  const std::uint32_t begin = std::clamp(span.begin, block.own.begin, block.own.end);
  return {begin, std::clamp(span.end, begin, block.own.end)};
}

}  // namespace concord::read

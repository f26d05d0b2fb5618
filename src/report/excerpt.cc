#include "report/excerpt.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace concord::report {

namespace {

// A character as it is shown.
struct Cell {
  std::string shown;
  std::uint32_t width = 1;
  bool blank = false;
  bool marked = false;
};
using Cells = std::vector<Cell>;

Cells to_cells(std::string_view text, text::Span around, text::Span marked) {
  Cells cells;
  for (std::uint32_t at = around.begin; at < around.end;) {
    const text::CodePoint point = text::decode(text, at);
    const bool is_marked = marked.begin <= at && at < marked.end;
    Cell cell{std::string(text.substr(at, point.length)), 1, false, is_marked};
    at += point.length;
    if (text::is_space(point.value)) {
      if (!cells.empty() && cells.back().blank) continue;
      cell.shown = " ";
      cell.blank = true;
    } else if (text::steers_terminal(point.value) || point.value == 0xfffd) {
      cell.shown = "\uFFFD";
    } else {
      cell.width = text::display_width(cell.shown);
    }
    cells.push_back(std::move(cell));
  }
  return cells;
}

// Bytes of a sentence that can matter for an excerpt: a line may be a megabyte long.
text::Span near(std::string_view text, text::Span around, text::Span marked, std::uint32_t width) {
  const std::uint32_t reach = width * 4;
  around = text::join(around, marked);
  if (marked.begin - around.begin > reach) around.begin = marked.begin - reach;
  if (around.end - marked.end > reach) around.end = marked.end + reach;
  const auto is_inside = [&](std::uint32_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
  };
  while (is_inside(around.begin)) ++around.begin;
  while (around.end > marked.end && is_inside(around.end)) --around.end;
  return around;
}

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Grows the window to both sides by turns while columns are left.
Window widest(const Cells& cells, Window window, std::uint32_t used, std::uint32_t width) {
  bool grew = true;
  while (grew) {
    grew = false;
    if (window.end < cells.size() && used + cells[window.end].width <= width) {
      used += cells[window.end++].width;
      grew = true;
    }
    if (window.begin > 0 && used + cells[window.begin - 1].width <= width) {
      used += cells[--window.begin].width;
      grew = true;
    }
  }
  return window;
}

// Moves an end that cut a word to the next blank inside, unless the word is most of what there is.
Window at_words(const Cells& cells, Window window, Window core) {
  constexpr std::size_t longest_cut = 16;
  if (window.begin > 0 && !cells[window.begin - 1].blank) {
    for (std::size_t i = window.begin; i < std::min(core.begin, window.begin + longest_cut); ++i) {
      if (!cells[i].blank) continue;
      window.begin = i;
      break;
    }
  }
  if (window.end < cells.size() && !cells[window.end].blank) {
    for (std::size_t i = window.end; i > core.end && i + longest_cut > window.end; --i) {
      if (!cells[i - 1].blank) continue;
      window.end = i;
      break;
    }
  }
  return window;
}

std::string concatenate(const Cells& cells, std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) out += cells[i].shown;
  return out;
}

Window marked_cells(const Cells& cells) {
  const auto is_marked = [](const Cell& cell) { return cell.marked; };
  const auto first = std::find_if(cells.begin(), cells.end(), is_marked);
  const auto last = std::find_if(cells.rbegin(), cells.rend(), is_marked);
  if (first == cells.end()) return {0, 0};
  return {static_cast<std::size_t>(first - cells.begin()),
          static_cast<std::size_t>(cells.rend() - last)};
}

}  // namespace

Excerpt make_excerpt(std::string_view text, text::Span around, text::Span marked,
                     std::uint32_t width) {
  const Cells cells = to_cells(text, near(text, around, marked, width), marked);
  Window core = marked_cells(cells);
  std::uint32_t used = 0;
  constexpr std::uint32_t ellipses = 4;  // "… " and " …"
  const std::uint32_t room = width > ellipses + 8 ? width - ellipses : 8;
  std::size_t fits = core.begin;
  while (fits < core.end && used + cells[fits].width <= room) used += cells[fits++].width;
  const bool cut_inside = fits < core.end;
  core.end = fits;
  Window window = cut_inside ? core : at_words(cells, widest(cells, core, used, room), core);
  while (window.begin < core.begin && cells[window.begin].blank) ++window.begin;
  while (window.end > core.end && cells[window.end - 1].blank) --window.end;

  Excerpt excerpt{concatenate(cells, window.begin, core.begin),
                  concatenate(cells, core.begin, core.end),
                  concatenate(cells, core.end, window.end)};
  if (window.begin > 0) excerpt.before.insert(0, "… ");
  if (window.end < cells.size()) excerpt.after += cut_inside ? "…" : " …";
  return excerpt;
}

std::string shorten(std::string_view text, std::uint32_t width) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const Cells cells = to_cells(text, {0, size}, {0, 0});
  std::uint32_t used = 0;
  for (const Cell& cell : cells) used += cell.width;
  if (used <= width) return concatenate(cells, 0, cells.size());
  std::size_t end = 0;
  used = 0;
  while (end < cells.size() && used + cells[end].width + 1 <= width) used += cells[end++].width;
  while (end > 0 && cells[end - 1].blank) --end;
  return concatenate(cells, 0, end) + "…";
}

std::string pad(std::string text, std::uint32_t width) {
  const std::uint32_t used = text::display_width(text);
  if (used < width) text.append(width - used, ' ');
  return text;
}

}  // namespace concord::report

#include "read/dateline.h"

#include <algorithm>

#include "read/block_text.h"
#include "read/dates.h"

namespace concord::read {
namespace {

constexpr std::size_t head_blocks = 12;
constexpr std::uint32_t head_paragraphs =
    2;  // a date behind so much prose is not the article's own
constexpr std::uint32_t most_words_behind =
    6;  // the date on a line of its own: a time, a zone, an update
constexpr std::size_t widest_place = 60;  // bytes of "PARIS, March 3, 2014" before its dash

// The first date of a block's text.
std::optional<FoundDate> date_in(std::string_view text, const Language& language) {
  constexpr std::size_t longest_beginning = 300;  // bytes, that are looked at
  return find_date(text.substr(0, longest_beginning), language.date_words);
}

// The text before a date on its line is nothing but a weekday or a place, or it ends with a
// separator.
bool is_label(std::string_view before) {
  if (count_words(before) <= 1) return true;
  while (before.ends_with(' ')) before.remove_suffix(1);
  constexpr std::string_view separators[] = {"|", "\u00B7", "\u2022", "\u2013", "\u2014"};
  return std::ranges::any_of(separators, [&](auto mark) { return before.ends_with(mark); });
}

bool is_date_line(const Block& block, std::string_view text, const FoundDate& date) {
  if (!is_short(text)) return false;
  if (block.furniture) return true;
  return !ends_like_sentence(text) && is_label(text.substr(0, date.span.begin)) &&
         count_words(text.substr(date.span.end)) <= most_words_behind;
}

// "PARIS, March 3, 2014 (AP) - The river rose": a place in capitals, the date, a dash.
bool opens_paragraph(std::string_view text, const FoundDate& date) {
  if (date.span.begin == 0 || date.span.begin > widest_place) return false;
  const std::string_view place = text.substr(0, date.span.begin);
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (std::ranges::any_of(place, is_small)) return false;
  std::string_view rest = text.substr(date.span.end, 40);
  if (const std::size_t bracket = rest.find(')'); rest.starts_with(" (") && bracket != rest.npos) {
    rest.remove_prefix(bracket + 1);
  }
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return rest.starts_with('-') || rest.starts_with("\u2013") || rest.starts_with("\u2014");
}

bool is_update(std::string_view text, const FoundDate& date, const Language& language) {
  return language.updates.stand_in(words_of(text.substr(0, date.span.begin)));
}

// A cell of a table with headings tells of something else; others may lay out the page.
bool is_under_heading(const Document& document, const Block& block) {
  if (block.cell.table == 0) return false;
  return std::ranges::any_of(document.blocks, [&](const Block& other) {
    return other.cell.table == block.cell.table && other.cell.heading;
  });
}

struct Dates {
  DateLines lines;
  std::optional<std::int64_t> published;
  std::optional<std::int64_t> updated;
};

Dates find_dates(const Document& document, const Language& language) {
  Dates dates;
  std::uint32_t paragraphs = 0;
  const std::size_t count = std::min(document.blocks.size(), head_blocks);
  for (std::size_t i = 0; i < count && paragraphs < head_paragraphs; ++i) {
    const Block& block = document.blocks[i];
    const std::string_view text = text_of(document, block);
    const auto date = date_in(text, language);
    if (!date && i + 1 == count) break;
    const bool prose = !block.furniture && is_prose(text);
    paragraphs += prose;
    if (!date || is_under_heading(document, block)) continue;
    if (prose ? !opens_paragraph(text, *date) : !is_date_line(block, text, *date)) continue;
    if (!prose) dates.lines.push_back(i);
    auto& slot = is_update(text, *date, language) ? dates.updated : dates.published;
    if (!slot) slot = date->days;
  }
  return dates;
}

}  // namespace

bool has_date(const Document& document, const Block& block, const Language& language) {
  return date_in(text_of(document, block), language).has_value();
}

DateLines read_dateline(Document& document, const Language& language) {
  Metadata& metadata = document.metadata;
  Dates dates = find_dates(document, language);
  // A page that only says when it was changed is read against that day.
  if (!metadata.published) {
    metadata.published = dates.published ? dates.published : dates.updated;
  }
  if (!metadata.updated) metadata.updated = dates.updated;
  return std::move(dates.lines);
}

}  // namespace concord::read

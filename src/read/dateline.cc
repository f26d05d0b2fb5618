#include "read/dateline.h"

#include <algorithm>

#include "read/block_text.h"
#include "read/dates.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

using text::is_digit;

constexpr std::size_t head_blocks = 12;
constexpr std::uint32_t head_paragraphs =
    2;  // a date behind so much prose is not the article's own
constexpr std::uint32_t most_words_behind =
    6;  // the date on a line of its own: a time, a zone, an update
constexpr std::size_t widest_dateline = 90;
constexpr std::size_t widest_place = 60;  // bytes of "PARIS, March 3, 2014" before its dash

// The first date of a block's text.
std::optional<FoundDate> date_in(std::string_view text, const Language& language) {
  constexpr std::size_t longest_beginning = 300;  // bytes, that are looked at
  return find_date(text.substr(0, longest_beginning), language.date_words);
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// Every word begins with a capital, or with no letter at all: "Western Tribune,".
bool is_in_capitals(std::string_view words) {
  bool begins = true;
  for (const char c : words) {
    if (begins && is_small(c)) return false;
    begins = c == ' ';
  }
  return true;
}

// The text before a date on its line is nothing but a weekday, a place or a name, says who wrote ("By our
// correspondent in Corvo,"), or ends with a separator.
bool is_label(std::string_view before, const Language& language) {
  constexpr std::uint32_t most_words_of_name = 6;
  constexpr std::uint32_t most_words_of_byline = 10;
  const std::uint32_t words = count_words(before);
  if (words <= 1 || (words <= most_words_of_name && is_in_capitals(before))) return true;
  while (before.ends_with(' ')) before.remove_suffix(1);
  const bool byline = words <= most_words_of_byline && language.bylines.begin(words_of(before));
  if (byline && before.ends_with(',')) return true;
  constexpr std::string_view separators[] = {"|", "\u00B7", "\u2022", "\u2013", "\u2014"};
  return std::ranges::any_of(separators, [&](auto mark) { return before.ends_with(mark); });
}

// "- 9.40 p.m.": behind a date it ends with a stop and is no sentence.
bool is_time(std::string_view text) {
  constexpr std::uint32_t most_words_of_time = 4;
  return has_digit(text) && count_words(text) <= most_words_of_time;
}

bool is_date_line(const Block& block, std::string_view text, const FoundDate& date,
                  const Language& language) {
  if (!is_short(text)) return false;
  if (block.furniture) return true;
  const std::string_view behind = text.substr(date.span.end);
  return (!ends_like_sentence(text) || is_time(behind)) &&
         is_label(text.substr(0, date.span.begin), language) &&
         count_words(behind) <= most_words_behind;
}

// Bytes of the dash or the like that a text begins with, and that closes a dateline.
std::size_t dash_size(std::string_view text) {
  constexpr std::string_view dashes[] = {"--", "-", "\u2013", "\u2014", "_"};
  const auto* const dash =
      std::ranges::find_if(dashes, [&](std::string_view mark) { return text.starts_with(mark); });
  return dash == std::end(dashes) ? 0 : dash->size();
}

// Behind blanks and what stands in brackets: "(AP)".
std::size_t behind_brackets(std::string_view text, std::size_t at) {
  constexpr std::size_t widest = 40;
  const auto skip_blanks = [&] {
    while (at < text.size() && text[at] == ' ') ++at;
  };
  skip_blanks();
  if (at < text.size() && text[at] == '(') {
    const std::size_t end = text.substr(at, widest).find(')');
    if (end != std::string_view::npos) at += end + 1;
  }
  skip_blanks();
  return at;
}

// "PARIS, March 3, 2014 (AP) - The river rose", "Paris, 3 March 2014. The river rose": a place, or none, the
// date, and a dash or a stop.
bool opens_paragraph(std::string_view text, const FoundDate& date) {
  constexpr std::uint32_t most_words_of_place = 5;
  const std::string_view place = text.substr(0, date.span.begin);
  if (place.size() > widest_place || !is_in_capitals(place)) return false;
  if (count_words(place) > most_words_of_place) return false;
  const std::string_view rest = text.substr(behind_brackets(text, date.span.end));
  return dash_size(rest) > 0 || rest.starts_with(". ") || rest.starts_with(": ");
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
    if (prose ? !opens_paragraph(text, *date) : !is_date_line(block, text, *date, language))
      continue;
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

std::uint32_t dateline_size(std::string_view text) {
  const std::string_view head = text.substr(0, widest_dateline);
  for (std::size_t at = head.find(' '); at < head.size(); at = head.find(' ', at + 1)) {
    if (at + 1 < head.size() && is_small(head[at + 1]))
      return 0;  // as most paragraphs' second word
    const std::size_t dash = dash_size(head.substr(at + 1));
    const std::size_t end = at + 1 + dash;
    if (dash == 0 || end + 1 >= text.size() || text[end] != ' ') continue;
    if (is_small(text[end + 1]) || is_digit(text[end + 1])) continue;  // "10 May - 12 May"
    const std::string_view place = head.substr(0, at);
    // "FTSE 100 -" is no place
    const bool shouted = place.size() > 2 && !is_digit(place.back()) &&
                         std::ranges::any_of(place, is_capital) &&
                         std::ranges::none_of(place, is_small);
    const bool dated =
        place.size() > 4 && is_digit(place.back()) && is_digit(place[place.size() - 4]);
    const bool closed = dated || place.ends_with(')');
    return (shouted || closed) && !is_small(place.front()) ? static_cast<std::uint32_t>(end) : 0;
  }
  return 0;
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

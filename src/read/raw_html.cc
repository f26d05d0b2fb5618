#include "read/raw_html.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "read/html_elements.h"
#include "read/ignore.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

// The number that an attribute of a tag has; 0 when there is none.
std::uint32_t count(std::string_view tag, std::string_view attribute) {
  std::size_t at = tag.find(attribute);
  if (at == std::string_view::npos) return 0;
  at = tag.find_first_of("0123456789", at + attribute.size());
  if (at == std::string_view::npos) return 0;
  std::uint32_t number = 0;
  std::from_chars(tag.data() + at, tag.data() + tag.size(), number);
  return number;
}

}  // namespace

RawHtml::RawHtml(Reading& reading, TextBuilder& builder, TablePlaces& tables)
    : reading_(reading), builder_(builder), tables_(tables), source_(reading.decoded.text()) {}

void RawHtml::add(std::string_view piece, std::uint32_t begin, BlockKind outer) {
  outer_ = outer;
  if (open_tables_ == 0) kind_ = outer;
  std::uint32_t from = 0;
  for (std::uint32_t at = 0; at <= piece.size(); ++at) {
    if (in_comment_) {
      at = end_comment(piece, begin, at);
      if (in_comment_) return;
      from = at;
    } else if (!in_tag_ && piece.substr(at).starts_with(comment_begin)) {
      copy({begin + from, begin + at});
      in_comment_ = true;
      comment_ = begin + at;
      at += static_cast<std::uint32_t>(comment_begin.size()) - 1;
      from = at + 1;
      continue;
    }
    const char c = at < piece.size() ? piece[at] : '<';
    if (!in_tag_ && c == '<') {
      copy({begin + from, begin + at});
      in_tag_ = at < piece.size();
      tag_ = begin + at;
    } else if (in_tag_ && c == '>') {
      in_tag_ = false;
      from = at + 1;
      tag(source_.substr(tag_, begin + at - tag_));
    }
  }
}

void RawHtml::copy(text::Span span) {
  if (span.empty() || skips()) return;
  if (!builder_.in_block()) builder_.begin_block(kind_);
  builder_.copy(span);
}

// Gives where the text goes on.
std::uint32_t RawHtml::end_comment(std::string_view piece, std::uint32_t begin, std::uint32_t at) {
  const std::size_t end = piece.find(comment_end, at);
  if (end == std::string_view::npos) return static_cast<std::uint32_t>(piece.size());
  in_comment_ = false;
  const auto behind = static_cast<std::uint32_t>(end + comment_end.size());
  const text::Span place{comment_, begin + behind};
  const std::string_view whole = source_.substr(place.begin, place.size());
  const bool in_words = builder_.in_block() && !builder_.block_is_empty();
  read_comment(
      reading_,
      whole.substr(comment_begin.size(), whole.size() - comment_begin.size() - comment_end.size()),
      place, in_words);
  return behind;
}

// `whole`: "<td colspan=2", without what closes it.
void RawHtml::tag(std::string_view whole) {
  const std::string folded = text::fold(whole.substr(1));
  std::string_view name = folded;
  const bool closes = name.starts_with('/');
  if (closes) name.remove_prefix(1);
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  const auto letters = std::ranges::find_if_not(name, is_letter);
  name = name.substr(0, static_cast<std::size_t>(letters - name.begin()));
  if (skips() || is_skipped_element(name)) return skip_tag(name, closes);
  if (name == "br" && builder_.in_block()) {
    builder_.replace("\n", {tag_, tag_ + static_cast<std::uint32_t>(whole.size()) + 1});
  }
  if (name.empty() || name == "br" || is_inline_element(name)) return;
  builder_.end_block();
  table_tag(name, closes, folded);
  const bool in_cell = tables_.here().table > 0 && open_tables_ > 0;
  kind_ = in_cell ? BlockKind::table_cell : closes ? outer_ : kind_of_element(name, outer_);
  builder_.place(tables_.here());
}

void RawHtml::skip_tag(std::string_view name, bool closes) {
  if (skips() && name != skipped_) return;
  if (!is_inline_element(name)) builder_.end_block();
  if (!skips()) skipped_deep_ = 0;
  skipped_deep_ += closes ? -1 : 1;
  skipped_ = skipped_deep_ > 0 ? std::string(name) : "";
}

// Cells and rows end where the next one begins, closed or not.
void RawHtml::table_tag(std::string_view name, bool closes, std::string_view whole) {
  const bool cell = name == "td" || name == "th";
  if (name == "table" && !closes) {
    tables_.enter_table();
    ++open_tables_;
  } else if (open_tables_ == 0) {
    return;
  } else if (name == "table") {
    tables_.leave_table();
    --open_tables_;
  } else if (name == "tr" && !closes) {
    tables_.enter_row();
  } else if (cell && !closes) {
    tables_.enter_cell(name == "th", count(whole, "colspan"), count(whole, "rowspan"));
  } else if (name == "caption" && !closes) {
    tables_.enter_caption();
  } else if (cell || name == "tr" || name == "caption") {
    tables_.leave_cell();
  }
}

void RawHtml::close_tables() {
  for (; open_tables_ > 0; --open_tables_) tables_.leave_table();
}

}  // namespace concord::read

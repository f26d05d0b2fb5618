#include "read/markdown.h"

#include <md4c.h>

#include <vector>

#include "read/front_matter.h"
#include "read/html.h"
#include "read/raw_html.h"
#include "read/table_places.h"
#include "read/text_builder.h"

namespace concord::read {
namespace {

// What md4c's callbacks work on: it calls them in order, as the blocks of the page open and close.
class MarkdownWriter {
 public:
  MarkdownWriter(Reading& reading, std::uint32_t begin)
      : builder_(reading.document, reading.decoded),
        html_(reading, builder_, tables_),
        source_(reading.decoded.text()),
        at_(begin) {}

  void enter(MD_BLOCKTYPE type, void* detail) {
    builder_.end_block();
    html_.end_skipping();
    kinds_.push_back(kind_of(type, detail));
    if (type == MD_BLOCK_HTML) html_.begin();
    if (type == MD_BLOCK_H) {
      html_.close_tables();
      builder_.rank(static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
    }
    if (type == MD_BLOCK_TABLE) tables_.enter_table();
    if (type == MD_BLOCK_TR) tables_.enter_row();
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) tables_.enter_cell(type == MD_BLOCK_TH);
    builder_.place(tables_.here());
  }
  void leave(MD_BLOCKTYPE type) {
    builder_.end_block();
    html_.end_skipping();
    if (type == MD_BLOCK_H) builder_.rank(0);
    if (!kinds_.empty()) kinds_.pop_back();
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) tables_.leave_cell();
    if (type == MD_BLOCK_TABLE) tables_.leave_table();
    builder_.place(tables_.here());
  }
  // Images, and what is struck out.
  void leave_out(int change) { left_out_ += change; }

  void text(MD_TEXTTYPE type, std::string_view piece) {
    if (left_out_ > 0) return;
    const BlockKind kind = kinds_.empty() ? BlockKind::paragraph : kinds_.back();
    const bool from_source = piece.data() >= source_.data() &&
                             piece.data() + piece.size() <= source_.data() + source_.size();
    if (from_source && type == MD_TEXT_HTML) {
      at_ = static_cast<std::uint32_t>(piece.data() + piece.size() - source_.data());
      return html_.add(piece, at_ - static_cast<std::uint32_t>(piece.size()), kind);
    }
    if (html_.skips()) return;
    if (type == MD_TEXT_HTML && !builder_.in_block()) return;  // a line end between tags
    if (!builder_.in_block()) builder_.begin_block(kind);
    // md4c writes line ends and indents from strings of its own; they stand where the text is now.
    if (!from_source)
      return builder_.replace(piece, {at_, at_ + 1 <= source_.size() ? at_ + 1 : at_});
    const auto begin = static_cast<std::uint32_t>(piece.data() - source_.data());
    const text::Span span{begin, begin + static_cast<std::uint32_t>(piece.size())};
    at_ = span.end;
    if (type == MD_TEXT_ENTITY) {
      builder_.replace(decode_entity(piece), span);
    } else {
      builder_.copy(span);
    }
  }
  void finish() { builder_.end_block(); }

 private:
  [[nodiscard]] BlockKind kind_of(MD_BLOCKTYPE type, void* detail) {
    const BlockKind outer = kinds_.empty() ? BlockKind::paragraph : kinds_.back();
    switch (type) {
      case MD_BLOCK_H: {
        const bool first = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level == 1 && !titled_;
        titled_ = titled_ || first;
        return first ? BlockKind::title : BlockKind::heading;
      }
      case MD_BLOCK_CODE:
        return BlockKind::code;
      case MD_BLOCK_LI:
        return BlockKind::list_item;
      case MD_BLOCK_QUOTE:
        return BlockKind::quote;
      case MD_BLOCK_TD:
      case MD_BLOCK_TH:
        return BlockKind::table_cell;
      default:
        return outer;
    }
  }

  TextBuilder builder_;
  TablePlaces tables_;
  RawHtml html_;
  std::string_view source_;
  std::uint32_t at_;  // behind the last piece of source
  std::vector<BlockKind> kinds_;
  int left_out_ = 0;
  bool titled_ = false;
};

MarkdownWriter& writer(void* user) {
  return *static_cast<MarkdownWriter*>(user);
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
  writer(user).enter(type, detail);
  return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* user) {
  writer(user).leave(type);
  return 0;
}

bool is_left_out(MD_SPANTYPE type) {
  return type == MD_SPAN_IMG || type == MD_SPAN_DEL;
}

int enter_span(MD_SPANTYPE type, void*, void* user) {
  if (is_left_out(type)) writer(user).leave_out(1);
  return 0;
}

int leave_span(MD_SPANTYPE type, void*, void* user) {
  if (is_left_out(type)) writer(user).leave_out(-1);
  return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
  writer(user).text(type, {text, size});
  return 0;
}

}  // namespace

void read_markdown(Reading& reading) {
  const std::uint32_t begin = read_front_matter(reading);
  const std::string_view body = reading.decoded.text().substr(begin);
  MarkdownWriter state(reading, begin);
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
  parser.enter_block = enter_block;
  parser.leave_block = leave_block;
  parser.enter_span = enter_span;
  parser.leave_span = leave_span;
  parser.text = add_text;
  md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &state);
  state.finish();
}

bool looks_like_markdown(std::string_view text) {
  constexpr int first_lines = 20;
  if (text.starts_with("---\n") || text.starts_with("---\r\n")) return true;
  for (int i = 0; i < first_lines && !text.empty(); ++i) {
    if (text.starts_with("# ") || text.starts_with("## ")) return true;
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace concord::read

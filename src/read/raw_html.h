#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "read/document.h"
#include "read/format.h"
#include "read/table_places.h"
#include "read/text_builder.h"

namespace concord::read {

// HTML inside a page of Markdown, tag by tag: what stands between the tags is text, tags that are
// not inside a line begin another block, and tables are tables.
class RawHtml {
 public:
  // All must outlive this.
  RawHtml(Reading& reading, TextBuilder& builder, TablePlaces& tables);

  // A block of raw HTML begins: what was open in the last one is forgotten, its tables aside.
  void begin() { in_tag_ = in_comment_ = false; }
  // A piece of the decoded text from `begin` on, in a block of kind `outer`. A tag or a comment may
  // go on in the next piece.
  void add(std::string_view piece, std::uint32_t begin, BlockKind outer);
  // Inside an element that holds no text of the story, until it or its block ends: "<del>12</del> 14".
  [[nodiscard]] bool skips() const { return !skipped_.empty(); }
  void end_skipping() { skipped_.clear(); }
  // Tables that were never closed end here.
  void close_tables();

 private:
  std::uint32_t end_comment(std::string_view piece, std::uint32_t begin, std::uint32_t at);
  void copy(text::Span span);
  void tag(std::string_view whole);
  void skip_tag(std::string_view name, bool closes);
  void table_tag(std::string_view name, bool closes, std::string_view whole);

  Reading& reading_;
  TextBuilder& builder_;
  TablePlaces& tables_;
  std::string_view source_;
  BlockKind outer_ = BlockKind::paragraph;
  BlockKind kind_ = BlockKind::paragraph;  // of blocks from here on
  int open_tables_ = 0;
  std::string skipped_;   // the element's name
  int skipped_deep_ = 0;  // of that name, one in the other
  bool in_tag_ = false;
  bool in_comment_ = false;
  std::uint32_t tag_ = 0;      // where the open one begins
  std::uint32_t comment_ = 0;  // the same of a comment
};

}  // namespace concord::read

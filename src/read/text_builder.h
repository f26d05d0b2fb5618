#pragma once

#include <string_view>

#include "read/document.h"
#include "read/encoding.h"

namespace concord::read {

// Writes a Document's clean text, its map and its blocks. Runs of blanks become one, blanks at the
// ends of a block go, and so do characters nobody sees (soft hyphens, zero-width spaces). Readers
// only say where the words are.
class TextBuilder {
 public:
  // Both must outlive this.
  TextBuilder(Document& document, const Decoded& decoded);

  // Ends the open block, if any, and starts another; a block without text leaves no trace.
  void begin_block(BlockKind kind);
  void end_block();
  // Where blocks from here on stand in a table.
  void place(const Cell& cell) { cell_ = cell; }
  // Blocks from here on are headings of this level; 0: they are none, or the page does not say.
  void rank(std::uint8_t level) { level_ = level; }
  // Bytes [begin, end) of the decoded text, read as they stand.
  void copy(text::Span decoded);
  // Text that stands for the bytes [begin, end) of the decoded text: an entity, a line break.
  void replace(std::string_view text, text::Span decoded);
  [[nodiscard]] bool in_block() const { return open_; }
  [[nodiscard]] bool block_is_empty() const { return document_.text.size() == block_begin_; }

 private:
  void add_blank(text::Span decoded, bool unbreakable);
  void write_blank(bool before_digit);
  // Length of what needs no second look from `at` on.
  [[nodiscard]] std::uint32_t plain_run(std::uint32_t at, std::uint32_t end) const;

  Document& document_;
  const Decoded& decoded_;
  std::string_view bytes_;
  bool open_ = false;
  BlockKind kind_ = BlockKind::paragraph;
  std::size_t block_begin_ = 0;
  Cell cell_;
  std::uint8_t level_ = 0;
  text::Span blank_;          // not yet written: it may turn out to end the block
  bool unbreakable_ = false;  // the blank is one no-break space, which groups digits: "816 000"
};

}  // namespace concord::read

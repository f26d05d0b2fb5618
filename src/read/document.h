#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_map.h"
#include "text/span.h"

namespace concord::read {

enum class BlockKind {
  title,
  heading,
  paragraph,
  list_item,
  term,  // what the list item behind it defines: <dt>
  table_cell,
  quote,
  caption,
  code
};

// Where a block stands in a table of its article. Tables, rows and columns are counted from 1.
struct Cell {
  std::uint32_t table = 0;  // 0: in none
  std::uint32_t row = 0;    // 0: the table's caption
  std::uint32_t column = 0;
  std::uint32_t rows = 1;  // that the cell reaches over, its own included
  std::uint32_t columns = 1;
  bool heading = false;
};

// A stretch of clean text that stands on its own: no sentence crosses its ends.
struct Block {
  text::Span span;  // of Document::text
  BlockKind kind = BlockKind::paragraph;
  bool furniture =
      false;  // navigation, teasers, share buttons, bylines: never a claim of the story
  Cell cell{};
  // A cell of a table with its headings told (tables.h): the part of `span` that stands in the cell
  // itself. Empty in all other blocks, whose words all stand where they are.
  text::Span own{};
  std::uint8_t level =
      0;  // of a heading: 1 to 6 as Markdown and HTML number them; 0 where the page does not say
};

// What divides the headings told with a cell from each other and from the cell: no word, and no
// name goes on behind it. Readers of pages write it nowhere else.
constexpr char cell_border = '\t';

struct Sentence {
  text::Span span;  // of Document::text
  std::uint32_t block = 0;
  bool dateline = false;  // "NAIROBI, Kenya (AP) -": where and by whom the story was written
};

// What an article is to the one who checks it: something to compare with, one's own text, or what
// one trusts. Pinned facts stand in a document of their own, and nobody can give that role.
enum class Role { source, draft, reference, facts };
const std::vector<std::string>& role_names();  // that can be given
std::optional<Role> role_named(std::string_view name);

enum class IgnoreScope { block, next_line, file };

// A comment in an article that says: we know (ignore.h).
struct Ignore {
  IgnoreScope scope = IgnoreScope::block;
  std::vector<std::string> rules;  // ids, "*" for any letters
  std::string reason;
  std::uint32_t at = 0;   // of Document::text: where the comment stood
  bool in_block = false;  // within the words of a block, not before one
  text::Span source;      // of the comment, in the file
  text::Span next_line;   // the line behind it, in the file
};

// What the article says of itself, or concord.yaml of it. Dates are days since 1970-01-01.
struct Metadata {
  std::optional<std::int64_t> published;
  std::optional<std::int64_t>
      published_minute;  // since 1970 in UTC, where a time and its zone stand
  std::optional<std::int64_t> updated;
  std::string outlet;
  std::string url;
  std::string title;
  std::string language;  // as the rules have it: "en"
  std::string region;    // the country of the language as the article states it: "ca" of "en-CA"
  std::string story;     // which articles it belongs with, when it says so; empty: its folder's
  Role role = Role::source;
};

// One article, read. `text` is what a reader of the page would read, in valid UTF-8; `map` leads
// back to `source`.
struct Document {
  std::string path;    // as the user named it, with '/' between parts
  std::string source;  // the bytes of the file
  std::string text;
  text::SourceMap map;
  std::vector<Block> blocks;        // in order, not overlapping
  std::vector<Sentence> sentences;  // in order; of every block but code, furniture included
  Metadata metadata;
  std::vector<Ignore> ignores;  // in order

  void clear();  // keeps its memory
};

// The part of a span of Document::text that stands in the file where the block does; empty for the
// headings told with a cell.
text::Span own_words(const Block& block, text::Span span);

// Whether an ignore speaks of words at a span of Document::text.
bool covers(const Document& document, const Ignore& ignore, text::Span span);

}  // namespace concord::read

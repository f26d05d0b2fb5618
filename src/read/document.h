#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_map.h"
#include "text/span.h"

namespace concord::read {

enum class BlockKind { title, heading, paragraph, list_item, table_cell, quote, caption, code };

// A stretch of clean text that stands on its own: no sentence crosses its ends.
struct Block {
  text::Span span;  // of Document::text
  BlockKind kind = BlockKind::paragraph;
  bool furniture =
      false;  // navigation, teasers, share buttons, bylines: never a claim of the story
  std::uint32_t row = 0;  // of table cells: equal in one row of a table, from 1
};

struct Sentence {
  text::Span span;  // of Document::text
  std::uint32_t block = 0;
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
  std::optional<std::int64_t> updated;
  std::string outlet;
  std::string url;
  std::string title;
  std::string language;  // as the rules have it: "en"
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
};

// Whether an ignore speaks of words at a span of Document::text.
bool covers(const Document& document, const Ignore& ignore, text::Span span);

}  // namespace concord::read

#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

#include "read/document.h"
#include "read/languages.h"
#include "text/diagnostic.h"

namespace concord::read {

// Reads articles of an archive, each a line
//   {"id": "…", "text": "…", "published": "2026-04-08"}
// of which `published`, `outlet`, `url`, `title` and `language` may be missing. The document's spans are
// byte offsets into the UTF-8 of the value of "text", which is also its `source`; its path is the id.
// Memory is kept from one line to the next: one a thread.
class RecordReader {
 public:
  // `file` names the input in diagnostics. Both must outlive the reader.
  RecordReader(const std::string& file, const Languages& languages)
      : file_(file), languages_(languages) {}

  // The article, until the next call: who wants to keep it moves it away. Nothing, and told, when the line is no
  // record of one.
  Document* read(std::string_view line, std::uint32_t number, text::Diagnostics& diagnostics);

 private:
  const std::string& file_;
  const Languages& languages_;
  std::string letters_;  // of the line, and behind them what stands in it with escapes
  Document document_;
};

// A single line of them.
std::optional<Document> read_ndjson_line(std::string_view line, std::uint32_t number,
                                         const std::string& file, const Languages& languages,
                                         text::Diagnostics& diagnostics);

// Reads lines one by one, so that an archive needs no more memory than its longest line.
class NdjsonReader {
 public:
  // `file` names the input in diagnostics. All references must outlive the reader.
  NdjsonReader(std::istream& input, std::string file, const Languages& languages);
  NdjsonReader(const NdjsonReader&) = delete;
  NdjsonReader& operator=(const NdjsonReader&) = delete;

  // The next article; blank lines and lines with mistakes, which are told, are passed over. Nothing
  // at the end.
  std::optional<Document> next(text::Diagnostics& diagnostics);

 private:
  std::istream& input_;
  std::string file_;
  RecordReader records_;
  std::string line_;
  std::uint32_t number_ = 0;
};

}  // namespace concord::read

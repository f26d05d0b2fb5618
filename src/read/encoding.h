#pragma once

#include <string>
#include <string_view>

#include "read/charset.h"
#include "text/diagnostic.h"
#include "text/source_map.h"

namespace concord::read {

// A file's bytes as valid UTF-8, and the way back. Files that are UTF-8 already are not copied.
class Decoded {
 public:
  // `bytes` must outlive this. UTF-16 with a BOM is converted, and a page that is no UTF-8 from the
  // character set it declares; else invalid UTF-8 is replaced by U+FFFD with one warning.
  Decoded(std::string_view bytes, const std::string& path, text::Diagnostics& diagnostics);

  [[nodiscard]] std::string_view text() const { return text_; }
  // Adds to `map`: the next `length` bytes of clean text are those at `begin` of text().
  void map_copy(text::SourceMap& map, std::uint32_t length, std::uint32_t begin) const;
  // A span of text() as bytes of the file.
  [[nodiscard]] text::Span to_file(text::Span span) const;

 private:
  void decode_utf16(std::string_view bytes, bool big_endian);
  void decode_bytes(std::string_view bytes, const ByteTable& table);
  void replace_invalid(std::string_view bytes);

  std::string_view text_;
  std::string owned_;         // holds text_ when it is no part of the file
  text::SourceMap map_;       // from owned_ to the file
  std::uint32_t offset_ = 0;  // of text_ in the file, when it is a part of it
};

// A byte order mark of UTF-16 at the start.
bool is_utf16(std::string_view bytes);

}  // namespace concord::read

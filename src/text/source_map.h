#pragma once

#include <cstdint>
#include <vector>

#include "text/span.h"

namespace concord::text {

// Where each byte of a Document's clean text came from in its source file. Readers append segments
// in order; nothing is ever searched for again. A piece of clean text that stands for other source
// bytes (an HTML entity) maps to all of those bytes.
class SourceMap {
 public:
  // `text_length` bytes of clean text, the next in order, copied unchanged from source offset
  // `source_begin`.
  void append_copy(std::uint32_t text_length, std::uint32_t source_begin);
  // `text_length` bytes of clean text that stand for `source` as a whole (an entity, a collapsed
  // blank).
  void append_replacement(std::uint32_t text_length, Span source);
  // `text_length` bytes copied unchanged from offset `begin` of a text that `below` leads further
  // back from.
  void append_mapped(std::uint32_t text_length, const SourceMap& below, std::uint32_t begin);

  // The source bytes of a span of clean text: from the first byte of its first character to the
  // last of its last.
  [[nodiscard]] Span to_source(Span text) const;

  void clear() { segments_.clear(); }  // keeps its memory

 private:
  struct Segment {
    std::uint32_t text_begin = 0;
    std::uint32_t text_length = 0;
    Span source;
    bool copy = true;
  };
  [[nodiscard]] std::size_t segment_at(std::uint32_t text_offset) const;

  std::vector<Segment> segments_;
};

}  // namespace concord::text

#include "text/source_map.h"

#include <algorithm>

namespace concord::text {

void SourceMap::append_copy(std::uint32_t text_length, std::uint32_t source_begin) {
  if (text_length == 0) return;
  if (!segments_.empty()) {
    Segment& last = segments_.back();
    if (last.copy && last.source.end == source_begin) {
      last.text_length += text_length;
      last.source.end += text_length;
      return;
    }
  }
  const std::uint32_t begin =
      segments_.empty() ? 0 : segments_.back().text_begin + segments_.back().text_length;
  segments_.push_back({begin, text_length, {source_begin, source_begin + text_length}, true});
}

void SourceMap::append_replacement(std::uint32_t text_length, Span source) {
  if (text_length == 0) return;
  const std::uint32_t begin =
      segments_.empty() ? 0 : segments_.back().text_begin + segments_.back().text_length;
  segments_.push_back({begin, text_length, source, false});
}

void SourceMap::append_mapped(std::uint32_t text_length, const SourceMap& below,
                              std::uint32_t begin) {
  if (below.segments_.empty()) return;
  const std::uint32_t end = begin + text_length;
  for (std::size_t i = below.segment_at(begin); i < below.segments_.size() && begin < end; ++i) {
    const Segment& piece = below.segments_[i];
    const std::uint32_t length = std::min(end, piece.text_begin + piece.text_length) - begin;
    if (piece.copy) {
      append_copy(length, piece.source.begin + (begin - piece.text_begin));
    } else {
      append_replacement(length, piece.source);
    }
    begin += length;
  }
}

Span SourceMap::to_source(Span text) const {
  if (segments_.empty()) return {};
  const Segment& only = segments_.front();
  if (segments_.size() == 1 && only.copy) {  // as of most lines of an archive
    return {only.source.begin + text.begin, only.source.begin + text.end};
  }
  const Segment& first = segments_[segment_at(text.begin)];
  const std::uint32_t begin =
      first.copy ? first.source.begin + (text.begin - first.text_begin) : first.source.begin;
  if (text.empty()) return {begin, begin};

  const Segment& last = segments_[segment_at(text.end - 1)];
  const std::uint32_t end =
      last.copy ? last.source.begin + (text.end - last.text_begin) : last.source.end;
  return {begin, std::max(begin, end)};
}

// The segment that holds the offset; the last one for offsets at or beyond the end of the text.
std::size_t SourceMap::segment_at(std::uint32_t text_offset) const {
  const auto after =
      std::upper_bound(segments_.begin(), segments_.end(), text_offset,
                       [](std::uint32_t at, const Segment& s) { return at < s.text_begin; });
  return after == segments_.begin() ? 0 : static_cast<std::size_t>(after - segments_.begin()) - 1;
}

}  // namespace concord::text

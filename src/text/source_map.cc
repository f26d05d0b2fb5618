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

Span SourceMap::to_source(Span text) const {
  if (segments_.empty()) return {};
  const Segment& first = segment_at(text.begin);
  const std::uint32_t begin =
      first.copy ? first.source.begin + (text.begin - first.text_begin) : first.source.begin;
  if (text.empty()) return {begin, begin};

  const Segment& last = segment_at(text.end - 1);
  const std::uint32_t end =
      last.copy ? last.source.begin + (text.end - last.text_begin) : last.source.end;
  return {begin, std::max(begin, end)};
}

// The segment that holds the offset; the last one for offsets at or beyond the end of the text.
const SourceMap::Segment& SourceMap::segment_at(std::uint32_t text_offset) const {
  const auto after =
      std::upper_bound(segments_.begin(), segments_.end(), text_offset,
                       [](std::uint32_t at, const Segment& s) { return at < s.text_begin; });
  return after == segments_.begin() ? *after : *(after - 1);
}

}  // namespace concord::text

#include "text/location.h"

#include <algorithm>

#include "text/utf8.h"

namespace concord::text {
namespace {

// Running counts are kept at every so many bytes, so that a place in a line of a megabyte costs no
// more than any other.
constexpr std::uint32_t stride = 256;

LineIndex::Units count_units(std::string_view bytes) {
  std::uint32_t characters = 0;
  std::uint32_t outside_bmp = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    characters += (byte & 0xC0) != 0x80;
    outside_bmp += byte >= 0xF0;
  }
  return {characters, characters + outside_bmp};
}

}  // namespace

LineIndex::LineIndex(std::string_view source) : source_(source) {
  const bool marked = source.starts_with(byte_order_mark);
  starts_.push_back(marked ? static_cast<std::uint32_t>(byte_order_mark.size()) : 0);
  const bool has_returns = source.find('\r') != std::string_view::npos;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (!has_returns) at = std::min(source.find('\n', at), source.size());
    const bool pair = source.substr(at, 2) == "\r\n";
    const bool ends = at < source.size() && (source[at] == '\n' || source[at] == '\r');
    if (ends && !pair) starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }

  Units sum;
  for (std::size_t at = 0; at <= source.size(); at += stride) {
    marks_.push_back(sum);
    const Units block = count_units(source.substr(at, stride));
    sum.characters += block.characters;
    sum.utf16 += block.utf16;
  }
  ascii_ = sum.characters == source.size();
}

LineIndex::Units LineIndex::units_before(std::uint32_t offset) const {
  if (ascii_) return {offset, offset};
  const std::uint32_t mark = offset / stride;
  const Units rest = count_units(source_.substr(mark * stride, offset % stride));
  return {marks_[mark].characters + rest.characters, marks_[mark].utf16 + rest.utf16};
}

std::uint32_t LineIndex::line_of(std::uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::uint32_t>(after - starts_.begin());
}

Location LineIndex::locate(std::uint32_t offset) const {
  offset = std::clamp(offset, starts_.front(), static_cast<std::uint32_t>(source_.size()));
  const std::uint32_t line = line_of(offset);
  const Units start = units_before(starts_[line - 1]);
  return {line, units_before(offset).characters - start.characters + 1};
}

Location LineIndex::locate_utf16(std::uint32_t offset) const {
  offset = std::clamp(offset, starts_.front(), static_cast<std::uint32_t>(source_.size()));
  const std::uint32_t line = line_of(offset);
  const Units start = units_before(starts_[line - 1]);
  return {line, units_before(offset).utf16 - start.utf16 + 1};
}

std::string_view LineIndex::line(std::uint32_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::uint32_t begin = starts_[number - 1];
  const std::size_t end = number < starts_.size() ? starts_[number] : source_.size();
  std::string_view bytes = source_.substr(begin, end - begin);
  while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r')) bytes.remove_suffix(1);
  return bytes;
}

std::uint32_t LineIndex::lines() const {
  return static_cast<std::uint32_t>(starts_.size());
}

}  // namespace concord::text

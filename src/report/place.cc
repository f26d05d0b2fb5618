#include "report/place.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace concord::report {

namespace {

enum class Encoding { utf8, utf16_little, utf16_big };

Encoding encoding_of(std::string_view source) {
  if (source.starts_with("\xff\xfe")) return Encoding::utf16_little;
  if (source.starts_with("\xfe\xff")) return Encoding::utf16_big;
  return Encoding::utf8;
}

// Line and column of a byte of a UTF-16 file, whose bytes LineIndex would take for characters. The byte order mark has no column.
text::Location locate_in_utf16(std::string_view source, bool little, std::uint32_t offset,
                               bool count_units) {
  text::Location place;
  char16_t before = 0;
  for (std::size_t at = 2; at + 1 < source.size() && at < offset; at += 2) {
    const auto low = static_cast<unsigned char>(source[at + (little ? 0 : 1)]);
    const auto high = static_cast<unsigned char>(source[at + (little ? 1 : 0)]);
    const auto unit = static_cast<char16_t>(high << 8 | low);
    const bool second_of_pair = unit >= 0xdc00 && unit < 0xe000;
    if (unit == '\r' || (unit == '\n' && before != '\r')) {
      place = {place.line + 1, 1};
    } else if (unit != '\n' && (count_units || !second_of_pair)) {
      ++place.column;
    }
    before = unit;
  }
  return place;
}

}  // namespace

struct Places::Lines {
  explicit Lines(std::string_view text)
      : source(text), encoding(encoding_of(text)), index(encoding == Encoding::utf8 ? text : "") {}

  [[nodiscard]] text::Location locate(std::uint32_t offset) const {
    if (encoding == Encoding::utf8) return index.locate(offset);
    return locate_in_utf16(source, encoding == Encoding::utf16_little, offset, false);
  }
  [[nodiscard]] text::Location locate16(std::uint32_t offset) const {
    if (encoding == Encoding::utf8) return index.locate_utf16(offset);
    return locate_in_utf16(source, encoding == Encoding::utf16_little, offset, true);
  }
  [[nodiscard]] text::Location locate8(std::uint32_t offset) const {
    text::Location place = locate(offset);
    if (encoding != Encoding::utf8) return place;
    const std::ptrdiff_t line_start = index.line(place.line).data() - source.data();
    place.column = offset - static_cast<std::uint32_t>(line_start) + 1;
    return place;
  }

  std::string_view source;
  Encoding encoding;
  text::LineIndex index;
};

const Places::Lines& Places::lines_of(std::uint32_t document) {
  std::shared_ptr<const Lines>& lines = lines_[document];
  if (!lines) lines = std::make_shared<Lines>(story_.documents[document].source);
  return *lines;
}

Place Places::of(const normalize::Claim& claim) {
  const Lines& lines = lines_of(claim.document);
  Place place;
  place.source = document(claim).map.to_source(claim.span);
  place.begin = lines.locate(place.source.begin);
  place.end = lines.locate(place.source.end);
  place.begin16 = lines.locate16(place.source.begin);
  place.end16 = lines.locate16(place.source.end);
  place.begin8 = lines.locate8(place.source.begin);
  place.end8 = lines.locate8(place.source.end);
  const std::string_view bytes = lines.source.substr(place.source.begin, place.source.size());
  const bool as_in_file = lines.encoding == Encoding::utf8 && !text::find_invalid_utf8(bytes);
  place.words = as_in_file ? bytes : words_as_read(claim);
  return place;
}

std::string Places::link(const normalize::Claim& claim) {
  const text::Location at =
      lines_of(claim.document).locate(document(claim).map.to_source(claim.span).begin);
  return fmt::format("{}:{}:{}", text::on_one_line(document(claim).path), at.line, at.column);
}

std::string_view Places::words_as_read(const normalize::Claim& claim) const {
  return std::string_view(document(claim).text).substr(claim.span.begin, claim.span.size());
}

}  // namespace concord::report

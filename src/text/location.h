#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace concord::text {

// A place a person can go to: both numbers start at 1.
struct Location {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend constexpr auto operator<=>(Location, Location) = default;
};

// Byte offset to line and column for one source text. LF, CRLF and lone CR end lines. The source
// must outlive it.
class LineIndex {
 public:
  explicit LineIndex(std::string_view source);

  // Column in characters (code points): what editors and terminals show.
  [[nodiscard]] Location locate(std::uint32_t offset) const;
  // Column in UTF-16 code units: what SARIF asks for (columnKind utf16CodeUnits).
  [[nodiscard]] Location locate_utf16(std::uint32_t offset) const;
  // The bytes of a line (from 1) without its line end; empty beyond the last.
  [[nodiscard]] std::string_view line(std::uint32_t number) const;
  [[nodiscard]] std::uint32_t lines() const;

  // Lengths of a stretch of source in both units.
  struct Units {
    std::uint32_t characters = 0;
    std::uint32_t utf16 = 0;
  };

 private:
  [[nodiscard]] Units units_before(std::uint32_t offset) const;
  [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const;

  std::string_view source_;
  std::vector<std::uint32_t> starts_;
  std::vector<Units> marks_;  // running lengths, at even distances
  bool ascii_ = false;        // every byte is a character: nothing to count
};

}  // namespace concord::text

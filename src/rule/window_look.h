#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "rule/regex_need.h"

namespace concord::rule {

// Bytes as ranges, which a text can be asked for many bytes at a time.
struct ByteRange {
  unsigned char first = 0;
  unsigned char last = 0;
};
std::vector<ByteRange> ranges_of(Bytes bytes);
bool holds_one(std::string_view text, std::span<const ByteRange> bytes);

// One window, looked at once for all expressions; used for one window after the other, so that it keeps its
// memory.
class WindowLook {
 public:
  WindowLook() = default;
  explicit WindowLook(std::string_view window) { begin(window); }

  // Starts with a window, which must stay.
  void begin(std::string_view window);
  [[nodiscard]] std::string_view window() const { return window_; }
  // Where digits in a row begin.
  [[nodiscard]] std::span<const std::uint32_t> figures() const { return figures_; }
  // Most digits in a row.
  [[nodiscard]] std::uint32_t digits() const { return digits_; }

  // What stands right behind digits, and right before them; at both ends of a window stand bytes of no class
  // of their own.
  [[nodiscard]] Bytes behind_digits() const { return behind_digits_; }
  [[nodiscard]] Bytes before_digits() const { return before_digits_; }

  [[nodiscard]] bool meets(const RegexNeed& need);

 private:
  void note_figure(std::size_t begin, std::size_t end);
  void note_neighbours();

  std::string_view window_;
  std::vector<std::uint32_t> figures_;
  std::uint32_t digits_ = 0;
  static constexpr Bytes outside = 1;
  Bytes behind_digits_ = outside;
  Bytes before_digits_ = outside;
  // made when they are first asked for
  bool noted_ = false;
  Bytes any_ = 0;
  std::array<Bytes, 64> behind_{};  // by class: what stands right behind it
};

}  // namespace concord::rule

#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "rule/automaton.h"
#include "rule/figure_program.h"
#include "rule/window_look.h"

namespace concord::rule {

// Most expressions of rules match around a figure. At each figure of a window one automaton reads on for
// all of those that may begin with it, and tells which match; another reads back, and tells where others
// may begin. Keeps its memory, and what it learned, from one window to the next. One belongs to one thread.
class FigureScan {
 public:
  // The program must stay.
  explicit FigureScan(const FigureProgram& program);

  // In place of one that was not found.
  static constexpr std::uint32_t anywhere = UINT32_MAX;

  // All places where matches in a window may begin: by expression, then by place.
  std::span<const RegexStart> starts(const WindowLook& look);

  // Whether some of them were taken for possible since a match may be longer than what was read.
  [[nodiscard]] bool is_cut_short() const { return cut_short_; }

  // Bytes from a figure on, and back, after which a match is as good as possible.
  static constexpr std::size_t longest = 64;

 private:
  void read_on(std::string_view window, std::uint32_t figure);
  void read_back(std::string_view window, std::uint32_t figure);
  const FigureProgram& program_;
  Automaton on_;
  Automaton back_;
  std::vector<RegexStart> starts_;
  bool cut_short_ = false;
};

}  // namespace concord::rule

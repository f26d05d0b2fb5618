#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/compile.h"
#include "rule/figure_program.h"
#include "rule/figure_scan.h"
#include "rule/regex.h"
#include "rule/small_regex.h"
#include "rule/window_look.h"

namespace concord::rule {

// An expression that may match a window, and where it may begin to.
struct RegexHit {
  std::uint32_t index = 0;             // into CompiledPatterns::regexes
  std::span<const RegexStart> starts;  // none: anywhere
};

// One window, as the expressions of a rule set see it; used for one window after the other by one
// thread, so that it keeps its memory.
struct RegexWindow {
  WindowLook look;
  std::optional<FigureScan> scan;  // once a window had a figure
  std::vector<RegexHit> hits;      // by index
};

// The regular expressions of a rule set, each read when a text first needs it, and compiled
// where a small machine does not do: a hundred microseconds each would be paid at every start otherwise. Safe to use from several threads.
class RegexCache {
 public:
  RegexCache(const RuleSet& set, const CompiledPatterns& compiled);

  // Looks at a window, which must stay, and finds the expressions that can match it. Those around figures
  // are told by a scan of the figures. One look at its bytes tells it of others with a sharp need; a set of RE2 is
  // asked for the rest alone, since in prose its automaton grows with nearly every sentence.
  void begin(std::string_view text, RegexWindow& window);
  // What one of the hits finds; see Regex.
  bool find_all(const RegexHit& hit, const RegexWindow& window, RegexMatches& found);

 private:
  struct Item {
    std::string source;
    Engine engine = Engine::re2;
    RegexNeed need;
    std::once_flag read;
    std::optional<SmallRegex> small;
    std::once_flag compiled;  // where that is not enough
    Regex regex;
  };
  static constexpr Bytes any_byte = ~Bytes{0};
  // What a window must hold, and of that what may stand right behind and before its digits.
  struct Sharp {
    std::uint32_t index = 0;
    Bytes behind_digits = any_byte;
    Bytes before_digits = any_byte;
    char mark = '\0';  // and which byte is in it; none is known for 0
    RegexNeed need;
  };
  static Sharp sharp_of(std::uint32_t index, const RegexNeed& need);
  void make_program();
  void make_sets();
  void add_figures(RegexWindow& window);
  static void add_sharp(const std::vector<Sharp>& sharp, RegexWindow& window);
  void add_blunt(RegexWindow& window);

  std::deque<Item> items_;
  std::vector<Sharp> without_digit_;
  std::vector<ByteRange> bytes_without_digit_;  // of which those need one
  std::vector<Sharp> with_digit_;  // once the program is made, those that it does not hold
  std::once_flag program_once_;
  FigureProgram program_;
  std::vector<std::uint32_t> blunt_;
  std::once_flag sets_once_;
  std::optional<RegexSet> characters_;  // of RE2's blunt expressions
  std::optional<RegexSet> bytes_;       // of Boost's
};

}  // namespace concord::rule

#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/compile.h"
#include "rule/regex.h"
#include "rule/small_regex.h"
#include "rule/window_look.h"

namespace concord::rule {

// The regular expressions of a rule set, each read when a text first needs it, and compiled
// where a small machine does not do: a hundred microseconds each would be paid at every start otherwise. Safe to use from several threads.
class RegexCache {
 public:
  RegexCache(const RuleSet& set, const CompiledPatterns& compiled);

  // What the expression at a place of CompiledPatterns::regexes finds; see Regex.
  bool find_all(std::uint32_t index, const WindowLook& look, RegexMatches& found);
  // Indices of the expressions that can match the window, sorted. One look at its bytes tells it of
  // those with a sharp need; a set of RE2 is asked for the others alone, since in prose its automaton grows
  // with nearly every sentence.
  void candidates(WindowLook& look, std::vector<std::uint32_t>& found);

 private:
  struct Item {
    std::string source;
    Engine engine = Engine::re2;
    std::once_flag read;
    std::optional<SmallRegex> small;
    std::once_flag compiled;  // where that is not enough
    Regex regex;
  };
  struct Sharp {
    RegexNeed need;
    std::uint32_t index = 0;
  };
  void add_sharp(WindowLook& look, std::vector<std::uint32_t>& found) const;
  void make_sets();

  std::deque<Item> items_;
  std::vector<Sharp> sharp_;            // those that need the fewest digits first
  std::vector<ByteRange> sharp_bytes_;  // of which those that need no digit need one
  std::vector<std::uint32_t> blunt_;
  std::once_flag sets_once_;
  std::optional<RegexSet> characters_;  // of RE2's blunt expressions
  std::optional<RegexSet> bytes_;       // of Boost's
};

}  // namespace concord::rule

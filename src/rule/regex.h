#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule.h"
#include "text/span.h"

namespace concord::rule {

// Bytes of an expression that a rule may hold. The longest that people wrote has 250.
constexpr std::size_t longest_regex = 4'000;

// A named group that took part in a match. The name belongs to the expression.
struct RegexGroup {
  std::string_view name;
  text::Span span;
};

struct RegexMatch {
  text::Span span;
  std::uint32_t groups =
      0;  // its own end here in RegexMatches::groups, and begin where those before it end
};

// Where a match of an expression may begin.
struct RegexStart {
  std::uint32_t index = 0;  // of the expression
  std::uint32_t at = 0;
  friend auto operator<=>(const RegexStart&, const RegexStart&) = default;
};

// What expressions find, in flat lists that keep their memory.
struct RegexMatches {
  std::vector<RegexMatch> all;
  std::vector<RegexGroup> groups;

  void clear() {
    all.clear();
    groups.clear();
  }
  // Adds a match, whose groups were added before.
  void add(text::Span span) { all.push_back({span, static_cast<std::uint32_t>(groups.size())}); }
  [[nodiscard]] std::span<const RegexGroup> groups_of(std::size_t match) const {
    const std::size_t begin = match == 0 ? 0 : all[match - 1].groups;
    return std::span(groups).subspan(begin, all[match].groups - begin);
  }
};

// One regular expression of a rule, compiled by RE2 or Boost.Regex; their headers and exceptions
// stop in regex_re2.cc and regex_boost.cc. Appends all matches in a window of text, from left to
// right without overlaps; empty ones and ones that cut a character in two are left out. False when
// the engine gave up (Boost on a pattern that runs away): what was found until then is kept. Safe
// to call from several threads.
//
// Rules write named groups as (?<name>…) for both. In both "." matches a line end, and "^" and "$"
// only the ends of the window. RE2 reads characters; Boost reads bytes, so a class may hold ASCII
// alone.
using Regex = std::function<bool(std::string_view window, RegexMatches& found)>;

// Nothing and a message when the engine refuses the pattern.
Regex compile_regex(std::string_view source, Engine engine, std::string& error);
Regex compile_re2(std::string_view source, std::string& error);
Regex compile_boost(std::string_view source, std::string& error);

// Replaces what an expression finds at the end of a word, and puts the whole into `made`; false when
// it finds nothing there.
using Rewrite = std::function<bool(std::string_view word, std::string& made)>;

// Nothing and a message when RE2 refuses the ending or the replacement.
Rewrite compile_ending(std::string_view ending, std::string_view replacement, std::string& error);

// Which of many expressions can match a window: one pass over it, whatever their number.
class RegexSet {
 public:
  struct Source {
    std::uint32_t id = 0;
    std::string form;  // as re2_form gives it; empty, or refused by RE2: always a candidate
  };
  // `bytes`: "." is one byte, as Boost has it, and not one character.
  RegexSet(const std::vector<Source>& sources, bool bytes);
  ~RegexSet();
  RegexSet(RegexSet&&) noexcept;
  RegexSet& operator=(RegexSet&&) noexcept;

  // Appends the ids of candidates, sorted. Safe to call from several threads.
  void candidates(std::string_view window, std::vector<std::uint32_t>& found) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

// RE2's spelling of a rule's expression, for a RegexSet: lookarounds are dropped, which only lets
// more through. Empty for what has no such form (back-references).
std::string re2_form(std::string_view source, Engine engine);

// Whether no text at all matches: "[^\s\S]". False when that cannot be told.
bool never_matches(std::string_view source, Engine engine);

// Names of the named groups, in order.
std::vector<std::string> group_names(std::string_view source);

}  // namespace concord::rule

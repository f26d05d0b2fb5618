#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concord::rule {

// A pattern of words and holes, taken apart:
//
//   WORD             one token, compared folded; several where an article has them ("co-founder")
//   @family          a word or phrase of that family
//   ~word            that word in each form that regular inflection makes of it
//   {name:type}      a typed hole; {type} captures under its type's name
//   {name:type 1..9} the same, of a figure within bounds; either may be missing
//   ( a | b c | )    alternatives; an empty one is allowed
//   (but not a | b)  neither may stand here; takes nothing
//   x? x* x+         quantifiers on the item before, greedy
//   ...N             up to N tokens, as few as will do
//   _                the next item is glued to the one before
//   ^  $             start and end of the sentence (its closing stop and quotes aside)
//   \x               x stands for itself
struct PatternItem {
  enum class Kind {
    sequence,
    alternatives,
    repeat,
    word,
    inflected,
    family,
    hole,
    gap,
    but_not,
    glued,
    start,
    end
  };
  Kind kind = Kind::sequence;
  std::string text;         // word, inflected: folded token; family: its name; hole: its type
  std::string capture;      // hole
  std::string least, most;  // hole: decimals; empty: no bound
  std::uint32_t low = 0;    // repeat
  std::uint32_t high = 0;   // repeat (no_limit: any number); gap
  std::vector<PatternItem> items;  // sequence, alternatives; repeat and but_not: one
  std::uint32_t offset = 0;        // of the pattern's text, in bytes
  std::uint32_t length = 0;
};

constexpr std::uint32_t no_limit = UINT32_MAX;

struct PatternError {
  std::uint32_t offset = 0;  // of the pattern's text, in bytes
  std::uint32_t length = 1;
  std::string message;
  std::string cure;
};

struct ParsedPattern {
  PatternItem root;
  std::vector<PatternError> errors;  // empty: the pattern is good
};

ParsedPattern parse_pattern(std::string_view source);

// True when the item can match no token at all.
bool may_be_empty(const PatternItem& item);

}  // namespace concord::rule

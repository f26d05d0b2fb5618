#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "match/match.h"
#include "rule/rule.h"

namespace concord::workshop {

// How far a wording goes in a text that it does not fit.
struct Stop {
  std::uint32_t pattern = 0;  // index into Rule::patterns
  std::string fits;           // the words it fits; empty with `whole`
  std::string wanted;         // what must come then, as the wording has it: "{value:duration}"
  std::string stands;         // the word that stands there; empty: the end
  bool whole = false;         // it fits: something else keeps the rule silent
};

// Of the rule's wordings the one that goes furthest. Nothing when none of them begins anywhere in the
// text, or when they cannot be followed (regular expressions, endless repeats).
std::optional<Stop> where_it_stops(const rule::Rule& rule, const match::Matches& matches);

// Whether a wording fits anywhere in the text. True of what cannot be followed.
bool fits(const rule::Pattern& pattern, const match::Matches& matches);

}  // namespace concord::workshop

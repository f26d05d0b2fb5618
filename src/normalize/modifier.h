#pragma once

#include <cstdint>
#include <string_view>

#include "match/match.h"
#include "normalize/language.h"
#include "value/modifier.h"

namespace concord::normalize {

// Lexical classes of what bounds a figure behind or before it.
constexpr std::string_view modifier_class = "modifier";
constexpr std::string_view modifier_after_class = "modifier-after";
// "May not", "must not": a lower bound behind them is an upper one.
constexpr std::string_view forbidding_class = "forbidding";
// "Below the" bounds a figure in front of "mark" or "threshold" alone.
constexpr std::string_view passing_class = "passing";
constexpr std::string_view mark_class = "passed-mark";
// The kind (for TermKinds) of a lexical class of modifiers.
std::uint32_t modifier_kinds(std::string_view lexical_class);

// The tokens of a figure with the modifier words beside it: "more than 200", "200 or more", "$10
// billion+".
struct Modified {
  value::Modifier modifier = value::Modifier::exact;
  std::uint32_t first = 0;  // tokens [first, last), the words of the modifier included
  std::uint32_t last = 0;
};

// Looks right before and right after a mention that covers tokens [first, last) for a phrase of the
// classes "modifier" and "modifier-after". A phrase of the class "not-modifier-of-TYPE" is none
// before that type: "over nine months" is how long.
Modified find_modifier(const match::Matches& matches, const Language& language,
                       std::string_view type, std::uint32_t first, std::uint32_t last);

}  // namespace concord::normalize

#pragma once

#include <cstdint>
#include <string_view>

#include "match/match.h"
#include "value/modifier.h"

namespace concord::normalize {

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
Modified find_modifier(const match::Matches& matches, std::string_view type, std::uint32_t first,
                       std::uint32_t last);

}  // namespace concord::normalize

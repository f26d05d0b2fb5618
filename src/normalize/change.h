#pragma once

#include <cstdint>

#include "match/match.h"
#include "normalize/direction.h"
#include "normalize/language.h"
#include "value/read_ends.h"

namespace concord::normalize {

// The kind (for TermKinds) of a lexical class that tells of movements.
std::uint32_t change_kinds(std::string_view lexical_class);

// The direction of the figure that covers tokens [first, last): by the words of its clause before it, or right
// behind it. Which families of words point where is data: lexical class "direction".
Direction direction_of(const match::Matches& matches, const Language& language, std::uint32_t first,
                       std::uint32_t last);

// How the two figures of one mention belong together.
enum class Together {
  range,      // one figure between two ends: "5 to 7 per cent"
  change,     // two figures, the second after the first: "rose from 5 to 7 per cent"
  strangers,  // two figures that only stand together: "110 JPY to 1 USD", "by $4 to $40"
  nothing     // no figure: "9-2"
};
Together how_together(const match::Matches& matches, const Language& language,
                      const match::Mention& mention, const value::Ends& ends);

}  // namespace concord::normalize

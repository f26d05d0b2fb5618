#pragma once

#include <vector>

#include "match/match.h"
#include "normalize/normalize.h"

namespace concord::normalize {

// "Rose 1.4 points, or 0.5 percent, to 322": what says the same of a figure that moves, and where it went, move
// as it does. `mentions`: of one document, by place.
void carry_directions(const match::Matches& matches, std::vector<ReadMention>& mentions);

}  // namespace concord::normalize

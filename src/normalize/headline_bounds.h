#pragma once

#include <vector>

#include "normalize/claim.h"

namespace concord::normalize {

// Headlines leave out what bounds a figure: over "At least three people died" stands "Bridge collapse kills
// three". A figure of the title gets the bound that it has where the article's text first tells it. `claims`: of
// one article, as they stand in the text.
void carry_bounds_to_headlines(std::vector<Claim>& claims);

}  // namespace concord::normalize

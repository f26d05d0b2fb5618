#pragma once

#include <vector>

#include "normalize/claim.h"

namespace concord::normalize {

// Headlines leave out what bounds a figure: over "At least three people died" stands "Bridge collapse kills
// three". A figure of the title gets the bound that the article's text has for the same figure of the same
// question, where the text has it nowhere without one. `claims`: of one article.
void carry_bounds_to_headlines(std::vector<Claim>& claims);

}  // namespace concord::normalize

#pragma once

#include <string>

#include "cli/look.h"
#include "normalize/claim.h"
#include "read/document.h"

namespace concord::cli {

// Of a claim that no rule of the house made: what the nearest of them did in its sentence, told as of a
// failing example. Empty where none is near.
std::string near_rule(const read::Document& document, const normalize::Claim& claim,
                      const Look& look);

}  // namespace concord::cli

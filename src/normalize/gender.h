#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/token_notes.h"

namespace concord::normalize {

// Of the person whose age tokens [first, last) tell: "a 45-year-old woman", "two men aged 31 and 36".
Gender gender_of(const match::Matches& matches, const std::vector<TokenNote>& notes,
                 std::uint32_t first, std::uint32_t last);

}  // namespace concord::normalize

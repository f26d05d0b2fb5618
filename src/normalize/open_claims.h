#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/claim.h"
#include "normalize/context.h"
#include "normalize/normalize.h"

namespace concord::normalize {

// The kind of the claim a mention type makes ("number" → "count"); empty for types that make none
// by themselves.
std::string_view claim_kind(std::string_view mention_type);

// The ids of claims that no rule made: "open.count", each once.
std::vector<std::string> open_rules();

// Every typed mention that no rule took, described by its surroundings. `taken` has a flag a
// mention.
std::vector<Claim> open_claims(const match::Matches& matches,
                               const std::vector<ReadMention>& mentions,
                               const std::vector<bool>& taken, ContextReader& contexts);

}  // namespace concord::normalize

#pragma once

#include <cstdint>
#include <string>

#include "match/match.h"
#include "read/document.h"

namespace concord::normalize {

// Who a sentence says its content comes from: the name beside a verb of saying, or after "according
// to". Empty when nobody is named.
std::string attribution_of(const read::Document& document, const match::Matches& matches,
                           std::uint32_t sentence);

}  // namespace concord::normalize

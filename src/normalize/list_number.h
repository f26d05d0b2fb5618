#pragma once

#include "match/match.h"
#include "read/document.h"

namespace concord::normalize {

// "2." at the head of a line of its paragraph, with a sentence behind it there: the number of a
// heading or of an item, and no figure.
[[nodiscard]] bool is_list_number(const read::Document& document, const match::Matches& matches,
                                  const match::Mention& number);

}  // namespace concord::normalize

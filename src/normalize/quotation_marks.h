#pragma once

#include "match/match.h"

namespace concord::normalize {

// A double quotation mark of any language, one that opens as one that closes: „German“, “English” and «French» use
// some of them the other way round, so that only their order tells which does what.
inline bool is_quotation_mark(const match::Token& token) {
  return token.folded == "\"" || token.folded == "“" || token.folded == "”" ||
         token.folded == "„" || token.folded == "«" || token.folded == "»";
}

}  // namespace concord::normalize

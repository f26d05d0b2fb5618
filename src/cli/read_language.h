#pragma once

#include "read/read.h"
#include "rule/lexicon.h"

namespace concord::cli {

// The words readers need, out of the rules' lexicon: classes abbreviation, furniture-line, furniture-start, furniture-section
// and month.
read::Language read_language(const rule::Lexicon& lexicon);

}  // namespace concord::cli

#pragma once

#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/context.h"
#include "read/document.h"

namespace concord::normalize {

// What a claim of direct speech is a claim of.
inline constexpr const char* quotation_kind = "quotation";

// What an article puts between double quotation marks, a claim for each sentence of it, without the
// marks. Its value is the words, folded: where two articles quote one speaker, they should be the same.
// A few words are a title or a way of speaking, no quotation, and are left out.
std::vector<Claim> read_quotations(const read::Document& document, const match::Matches& matches,
                                   ContextReader& contexts);

}  // namespace concord::normalize

#pragma once

#include "read/document.h"
#include "read/language.h"

namespace concord::read {

// Marks the blocks of a page that are no part of its story: navigation, bylines, share buttons,
// sign-up boxes, credits, teasers and lists of other stories. In doubt a block is left to the
// story: a fact dropped is worse than one too many.
void mark_furniture(Document& document, const Language& language);

}  // namespace concord::read

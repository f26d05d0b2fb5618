#pragma once

#include "read/document.h"
#include "read/language.h"

namespace concord::read {

// Plain text names no headings: they are told by their look. The first headline before the prose is
// the title; what stands above it is navigation; later lines without a full stop between paragraphs
// are headings.
void mark_headings(Document& document);

}  // namespace concord::read

#pragma once

#include "read/document.h"
#include "read/language.h"

namespace concord::read {

// Marks everything from a heading such as "Related articles" or "References" to the end, or to the
// place where the story clearly goes on: a paragraph of prose about the names the story was about.
void mark_related_stories(Document& document, const Language& language);

}  // namespace concord::read

#pragma once

#include "read/document.h"
#include "read/language.h"

namespace concord::read {

// Fills the dates that nothing else gave from the lines at the head of the article that stand for
// nothing but its date: bylines, "Updated Apr 10, 2026", "PARIS, March 3, 2014 (AP) -". A date in a
// sentence of the story never counts. The lines that hold nothing else are marked as furniture.
void read_dateline(Document& document, const Language& language);

}  // namespace concord::read

#pragma once

#include "read/document.h"
#include "read/language.h"

namespace concord::read {

// A figure in a table says nothing alone: what it is a figure of stands in the headings of its row
// and column. This tells them with the cell, as one who reads the table aloud would: the caption, the
// headings above and beside it, the cell, and at last the unit that a heading gives in brackets. The
// block of the cell becomes "Revenue⇥Quill 3⇥2031⇥| 14.3 (US$ bn)"; what was added stands for nothing
// in the file, and leads back to the cell. Tables that only lay out a page are left alone.
void tell_headings(Document& document, const Language& language);

}  // namespace concord::read

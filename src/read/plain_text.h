#pragma once

#include "read/format.h"

namespace concord::read {

// Paragraphs are parted by blank lines. A single line end parts them too, unless the file is
// hard-wrapped: then lines of one width run on.
void read_plain_text(Reading& reading);

}  // namespace concord::read

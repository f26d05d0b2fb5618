#pragma once

#include <string_view>

#include "read/format.h"

namespace concord::read {

// CommonMark with tables. Emphasis, links and marks of markup vanish; images and raw HTML tags are
// not text.
void read_markdown(Reading& reading);

// Front matter or a heading in the first lines.
bool looks_like_markdown(std::string_view text);

}  // namespace concord::read

#pragma once

#include <string_view>

#include "read/text_builder.h"

namespace concord::read {

// Adds a piece of text that a parser of HTML decoded: `raw` is how it stands in the page, at offset
// `begin` of the decoded file, and `read` what it came to. The two are walked side by side, so that
// every character reference maps to its own bytes and tags that the parser dropped are skipped.
void copy_html_text(TextBuilder& builder, std::string_view file, std::string_view raw,
                    std::uint32_t begin, std::string_view read);

}  // namespace concord::read

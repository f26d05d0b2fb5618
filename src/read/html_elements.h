#pragma once

#include <string_view>

#include "read/document.h"

namespace concord::read {

// What an element of HTML means to a reader of the story, by its name in small letters.

// Holds no text of the story: scripts, navigation, forms.
bool is_skipped_element(std::string_view name);
// Stands inside a line of text; all others begin and end a block. Unknown elements (an empty name)
// are inline.
bool is_inline_element(std::string_view name);
// 1 to 6 for "h1" to "h6"; 0 for all others.
std::uint8_t heading_level(std::string_view name);
// The kind of block that text in it has, inside a block of kind `outer`.
BlockKind kind_of_element(std::string_view name, BlockKind outer);

}  // namespace concord::read

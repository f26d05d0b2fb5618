#pragma once

#include <cstdint>
#include <string_view>

#include "read/document.h"

namespace concord::read {

// What the look of a block tells, whatever the language.

std::string_view text_of(const Document& document, const Block& block);
// Short enough to be a headline, a label or a line of navigation.
bool is_short(std::string_view text);
// Closes with a full stop, question or exclamation mark, quotes and brackets behind it aside.
bool ends_like_sentence(std::string_view text);
// The last character, closing quotes and brackets aside; 0 when there is none.
char32_t last_character(std::string_view text);
// A paragraph of prose, not a headline or a label.
bool is_prose(std::string_view text);
std::uint32_t count_words(std::string_view text);
bool has_digit(std::string_view text);
// Words run together where boxes of a page met: "ScienceHealth".
bool has_glued_words(std::string_view text);

}  // namespace concord::read

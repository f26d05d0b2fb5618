#pragma once

#include <string>
#include <string_view>

#include "read/format.h"

namespace concord::read {

// HTML5 as browsers read it. The article is the <article> or <main> that holds the prose, else the
// body; scripts, navigation, forms and what is hidden are not read. Nesting beyond what a page can
// need is flattened first.
void read_html(Reading& reading);

// A doctype or one of the first tags of a page.
bool looks_like_html(std::string_view text);

// What a character reference such as "&eacute;" stands for; itself when for nothing.
std::string decode_entity(std::string_view entity);

}  // namespace concord::read

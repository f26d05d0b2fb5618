#pragma once

#include <string_view>

#include "text/span.h"

namespace concord::normalize {

// Whether the words before this span, up to a blank, are those of a web or mail address, of which it then is a part:
// "14" of "https://quill.example/14". `text`: of the whole article.
bool is_in_web_address(std::string_view text, text::Span span);

}  // namespace concord::normalize

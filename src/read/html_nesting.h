#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace concord::read {

// Parsers of HTML recurse into the tree or walk up it, so that a page nested 100,000 deep overflows
// the stack or takes minutes. When elements nest deeper than any page needs, gives a copy of the
// same length in which the tags beyond that depth are blanks; nothing when the page is sane.
std::optional<std::string> flatten_nesting(std::string_view html);

}  // namespace concord::read

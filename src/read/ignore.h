#pragma once

#include <string_view>

#include "read/format.h"
#include "text/span.h"

namespace concord::read {

// Takes a comment of an article for what its author says of findings, when it says that:
//   concord-ignore RULE: reason             the block the comment stands in, else the next one
//   concord-ignore-next-line RULE: reason   what begins on the next line of the file
//   concord-ignore-file RULE: reason        the whole article
// Several rules are separated by commas; "*" stands for any letters, "all" for every rule. One
// without a rule or a reason is an error and ignores nothing. `comment` is its text without the
// signs around it, `place` where it stands in the decoded text, `in_block` whether words of the
// open block stand before it.
void read_comment(Reading& reading, std::string_view comment, text::Span place, bool in_block);

}  // namespace concord::read

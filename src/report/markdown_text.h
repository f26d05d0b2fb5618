#pragma once

#include <string>
#include <string_view>

namespace concord::report {

// Text as GitHub and GitLab show it in a comment, every sign as it stands: no emphasis, no link, no tag, no cell's end, and neither a
// person nor an issue is called by an article's words.
std::string markdown_text(std::string_view text);

// The same in typewriter letters: for paths and ids.
std::string markdown_code(std::string_view text);

}  // namespace concord::report

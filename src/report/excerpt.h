#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/span.h"

namespace concord::report {

// One line of a text round some words of it, fit for a terminal: line ends and runs of blanks are one blank, control characters
// (an article must not steer the terminal) are U+FFFD, and what does not fit is left out with "…".
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

// `marked` lies in `around`, both in `text`. At most `width` columns, at least the beginning of the marked words.
Excerpt make_excerpt(std::string_view text, text::Span around, text::Span marked,
                     std::uint32_t width);

// The text on one line within `width` columns, its end left out with "…" where it must be.
std::string shorten(std::string_view text, std::uint32_t width);

// Blanks after the text up to `width` columns.
std::string pad(std::string text, std::uint32_t width);

}  // namespace concord::report

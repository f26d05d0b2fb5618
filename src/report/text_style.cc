#include "report/text_style.h"

#include <fmt/format.h>

namespace concord::report {

namespace {

// ECMA-48 "select graphic rendition".
std::string_view code_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
      return "1";
    case Tone::faint:
      return "2";
    case Tone::conflict:
      return "1;31";
    case Tone::evolving:
      return "1;33";
    case Tone::agreement:
      return "32";
  }
  return "";
}

}  // namespace

std::string paint(const Style& style, Tone tone, std::string_view text) {
  if (!style.color || tone == Tone::plain || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code_of(tone), text);
}

std::string heading(const Style& style, std::string_view text) {
  return paint(style, Tone::strong, text) + "\n\n";
}

}  // namespace concord::report

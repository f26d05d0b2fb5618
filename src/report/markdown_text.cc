#include "report/markdown_text.h"

namespace concord::report {

namespace {

// Inside a line, in CommonMark and in GitHub's additions: a cell's end, and what is struck out.
constexpr std::string_view signs = "\\`*_[]|~";

// An empty comment parts "@name", "#12" and "https://" without a trace; a backslash does not.
constexpr std::string_view nothing = "<!-- -->";

bool calls_somebody(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const bool after_www = at >= 3 && text.substr(at - 3, 4) == "www.";
  return rest[0] == '@' || rest[0] == '#' || rest.starts_with("://") || after_www;
}

}  // namespace

std::string markdown_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '\n' || c == '\r') {
      out += ' ';
    } else if (calls_somebody(text, at)) {
      const bool before = c == '.' || c == ':';
      out += before ? std::string(nothing) + c : c + std::string(nothing);
    } else {
      if (signs.find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  return out;
}

std::string markdown_code(std::string_view text) {
  const bool is_plain = text.find_first_of("`|\\\n\r") == std::string_view::npos && !text.empty();
  return is_plain ? "`" + std::string(text) + "`" : "<code>" + markdown_text(text) + "</code>";
}

}  // namespace concord::report

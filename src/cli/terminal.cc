#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace concord::cli {

namespace {

constexpr std::uint32_t narrowest = 40;
constexpr std::uint32_t widest = 160;  // longer lines are hard to read

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

}  // namespace

Terminal detect_terminal() {
  Terminal terminal;
  terminal.output = isatty(STDOUT_FILENO) == 1;
  terminal.errors = isatty(STDERR_FILENO) == 1;
  terminal.input = terminal.errors && isatty(STDIN_FILENO) == 1;
  terminal.no_color = !environment("NO_COLOR").empty();
  terminal.force_color =
      !environment("CLICOLOR_FORCE").empty() && environment("CLICOLOR_FORCE") != "0";
  terminal.dumb = environment("TERM") == "dumb";
  winsize size{};
  if (terminal.output && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    terminal.width = std::clamp<std::uint32_t>(size.ws_col, narrowest, widest);
  }
  return terminal;
}

bool use_color(const std::string& choice, const Terminal& terminal, bool is_terminal) {
  if (choice == "always") return true;
  if (choice == "never" || terminal.no_color) return false;
  if (terminal.force_color) return true;
  return is_terminal && !terminal.dumb;
}

}  // namespace concord::cli

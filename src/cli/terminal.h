#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>

namespace concord::cli {

// Where a run reads from and writes to, and what is known of the terminal: given from outside, so that tests need no process.
struct Terminal {
  bool input = false;         // a person types: standard input and standard error are terminals
  bool output = false;        // standard output is a terminal
  bool errors = false;        // standard error is one
  std::uint32_t width = 100;  // columns, when output is a terminal
  bool no_color = false;      // NO_COLOR is set (no-color.org)
  bool force_color = false;   // CLICOLOR_FORCE is set (bixense.com/clicolors)
  bool dumb = false;          // TERM=dumb
};

struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  Terminal terminal;
};

// Looks at the process' own streams and environment.
Terminal detect_terminal();

// `choice` is --color's: it wins over the environment, and that over what the stream is.
bool use_color(const std::string& choice, const Terminal& terminal, bool is_terminal);

}  // namespace concord::cli

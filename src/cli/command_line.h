#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cli/options.h"

namespace concord::cli {

// A command line that was not understood.
struct UsageError {
  std::string message;  // one sentence, no full stop
  std::string cure;     // "did you mean '--format'?"; may be empty
  std::string command;  // whose help to look at; may be empty
};

// Strict: options are never guessed from their beginnings, values are checked, an option that takes one value is given once,
// and "--" ends the options. The first arguments are the command.
tl::expected<Options, UsageError> parse_command_line(const std::vector<std::string>& arguments);

}  // namespace concord::cli

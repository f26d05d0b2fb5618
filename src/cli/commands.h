#pragma once

#include <string>
#include <vector>

#include "cli/terminal.h"

namespace concord::cli {

// The whole program but for the process: the arguments without the program's name in, the exit status out (0 nothing found, 1
// found, 2 trouble). Throws nothing.
int run(const std::vector<std::string>& arguments, Streams& streams);

}  // namespace concord::cli

#include <iostream>

#include "cli/commands.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);  // nothing here uses C's streams, which read byte by byte
  concord::cli::Streams streams{std::cin, std::cout, std::cerr, concord::cli::detect_terminal()};
  return concord::cli::run({argv + 1, argv + argc}, streams);
}

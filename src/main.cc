#include <iostream>

#include "cli/commands.h"
#include "cli/large_pages.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  concord::cli::ask_for_large_pages();
  std::ios::sync_with_stdio(false);  // nothing here uses C's streams, which read byte by byte
  concord::cli::Streams streams{std::cin, std::cout, std::cerr, concord::cli::detect_terminal()};
  return concord::cli::run({argv + 1, argv + argc}, streams);
}

#include <iostream>

#include "cli/commands.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  concord::cli::Streams streams{std::cin, std::cout, std::cerr, concord::cli::detect_terminal()};
  return concord::cli::run({argv + 1, argv + argc}, streams);
}

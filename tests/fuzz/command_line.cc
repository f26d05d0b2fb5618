// Any words, one a line, as a command line.
#include "cli/command_line.h"

#include <sstream>

#include "ensure.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream lines({reinterpret_cast<const char*>(data), size});
  std::vector<std::string> arguments;
  for (std::string word; std::getline(lines, word);) arguments.push_back(word);
  const auto options = concord::cli::parse_command_line(arguments);
  concord::fuzz::ensure(options || !options.error().message.empty(), "a usage error is told");
  return 0;
}

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/options.h"

namespace concord::cli {

// What rows of the option table are made of, for options.cc and the options_*.cc beside it.

template <bool Options::*member>
bool turn_on(Options& options, const std::string& /*value*/) {
  options.*member = true;
  return true;
}

template <std::string Options::*member>
bool set_text(Options& options, const std::string& value) {
  options.*member = value;
  return !value.empty();
}

inline Option with_argument(std::string name, std::string argument, std::string help,
                            std::vector<std::string> commands,
                            bool (*set)(Options&, const std::string&)) {
  Option option;
  option.name = std::move(name);
  option.argument = std::move(argument);
  option.help = std::move(help);
  option.commands = std::move(commands);
  option.set = set;
  return option;
}

inline Option with_switch(std::string name, std::string help, std::vector<std::string> commands,
                          bool (*set)(Options&, const std::string&)) {
  return with_argument(std::move(name), "", std::move(help), std::move(commands), set);
}

}  // namespace concord::cli

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace concord::cli {

// Completions for shells; everything in them comes from the tables of options.h.
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

// The completion of a shell that --completion names.
std::string completion_for(std::string_view shell);

// What a shell can offer for an argument.
struct Offer {
  bool files = false;
  bool folders = false;
  bool rules = false;     // ids of rules
  bool commands = false;  // of concord
  std::vector<std::string> words;
};

// From how the help names it: "[FILE|RULE…]", "DIR", "config|rules"; a NUMBER is nobody's to guess.
Offer offer_for(std::string_view argument);
// Of an option's value.
Offer offer_for(const Option& option);

// First words of commands, each once, sorted.
std::vector<std::string> first_words();
// The words that may follow a first word; empty where the command is complete.
std::vector<std::string> second_words(std::string_view first);
// What a first word is about: its command, or the list of its commands.
std::string about_first_word(std::string_view first);

}  // namespace concord::cli

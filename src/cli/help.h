#pragma once

#include <string>
#include <string_view>

#include "cli/run.h"

namespace concord::cli {

// Help on one command; on all of them when the name is empty. Everything in it comes from the tables of options.h.
std::string help_text(std::string_view command);

// What an option does, with its values: "how to print what was found (text, sarif, ndjson; default: text)".
std::string option_in_words(const Option& option);

// The manual page, in man's macros.
std::string manual_page();

// `concord help`
Status help(const Options& options, Streams& streams);

// Prints to standard output; trouble when it cannot.
Status print(std::string_view text, const Options& options, Streams& streams);

}  // namespace concord::cli

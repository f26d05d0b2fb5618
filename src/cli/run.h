#pragma once

#include "cli/options.h"
#include "cli/terminal.h"
#include "text/diagnostic.h"

namespace concord::cli {

// Exit statuses, as grep and diff have them.
enum class Status { clean = 0, found = 1, trouble = 2 };

// `concord check`, with `--watch` again and again.
Status check(const Options& options, Streams& streams);

class Remembered;

// The whole line from paths to report, once. Articles that are remembered are not read again.
Status check_now(const Options& options, Streams& streams, Remembered* remembered = nullptr);

// Prints what went wrong in a run, sorted, to the stream for errors.
void print_diagnostics(text::Diagnostics& diagnostics, const Options& options, Streams& streams);

}  // namespace concord::cli

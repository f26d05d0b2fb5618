#pragma once

#include "cli/options.h"
#include "cli/terminal.h"
#include "report/report.h"
#include "text/diagnostic.h"

namespace concord::cli {

// Writes the report in every format that was asked for, each to its file or to standard output. What cannot be written is told, and
// the others are written all the same.
void write_report(const report::Report& report, const Options& options, Streams& streams,
                  text::Diagnostics& diagnostics);

}  // namespace concord::cli

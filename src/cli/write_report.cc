#include "cli/write_report.h"

#include "cli/output.h"
#include "report/writers.h"

namespace concord::cli {

void write_report(const report::Report& report, const Options& options, Streams& streams,
                  text::Diagnostics& diagnostics) {
  for (const Destination& destination : options.destinations) {
    const bool to_terminal = destination.file.empty() && streams.terminal.output;
    report::Style style;
    style.color = use_color(options.color, streams.terminal, to_terminal);
    style.quiet = options.quiet;
    if (to_terminal) style.width = streams.terminal.width;
    const std::string text = report::find_writer(destination.format)->write(report, style);
    if (destination.file.empty()) {
      write_stream(streams.out, text, diagnostics);
    } else {
      write_file(destination.file, text, diagnostics);
    }
  }
}

}  // namespace concord::cli

#include "cli/schema.h"

#include <fmt/format.h>

#include "cli/help.h"

namespace concord::cli {

Status print_schema(const Options& options, Streams& streams) {
  const std::string& name = options.operands.front();
  std::vector<std::string> names;
  for (const Schema& schema : schemas()) {
    if (schema.name == name) return print(schema.text, options, streams);
    names.emplace_back(schema.name);
  }
  text::Diagnostic unknown;
  unknown.code = "unknown-schema";
  unknown.message = fmt::format("there is no schema '{}'", name);
  const std::string nearest = text::did_you_mean(name, names);
  unknown.cure = nearest.empty() ? fmt::format("one of {}", fmt::join(names, ", "))
                                 : fmt::format("did you mean '{}'?", nearest);
  text::Diagnostics diagnostics;
  diagnostics.add(unknown);
  print_diagnostics(diagnostics, options, streams);
  return Status::trouble;
}

}  // namespace concord::cli

#include <fmt/format.h>

#include "report/alert.h"
#include "report/told.h"

namespace concord::report {

namespace {

// What a workflow command may not hold as it is: GitHub's runner decodes these again (actions/toolkit, command.ts). In a property
// the signs that part properties are taken too.
std::string escape(std::string_view text, bool is_property) {
  std::string out;
  for (const char c : text) {
    const bool parts = c == '%' || c == '\r' || c == '\n';
    if (parts || (is_property && (c == ':' || c == ','))) {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  return out;
}

std::string property(std::string_view name, std::string_view value) {
  return fmt::format("{}={}", name, escape(value, true));
}

std::string command(std::string_view level, const std::string& properties,
                    std::string_view message) {
  const std::string blank = properties.empty() ? "" : " ";
  return fmt::format("::{}{}{}::{}\n", level, blank, properties, escape(message, false));
}

std::string conflict(const Alert& alert) {
  const text::Location begin = alert.spot.place.begin;
  const text::Location end = alert.spot.place.end;
  std::string properties =
      fmt::format("{},line={},endLine={}", property("file", alert.spot.path), begin.line, end.line);
  // GitHub refuses columns of an annotation of several lines.
  if (begin.line == end.line) {
    properties += fmt::format(",col={},endColumn={}", begin.column, end.column);
  }
  properties += ',' + property("title", fmt::format("concord: {}", alert.rule));
  return command(level_of(alert, {"error", "warning", "notice"}), properties, alert.message);
}

std::string problem(const text::Diagnostic& diagnostic) {
  std::string properties;
  if (!diagnostic.file.empty()) {
    properties += property("file", plain_path(diagnostic.file)) + ',';
    if (diagnostic.where) {
      properties +=
          fmt::format("line={},col={},", diagnostic.where->line, diagnostic.where->column);
    }
  }
  properties += property("title", fmt::format("concord: {}", diagnostic.code));
  const std::string cure = diagnostic.cure.empty() ? "" : "\n" + diagnostic.cure;
  const bool is_error = diagnostic.severity == text::Severity::error;
  return command(is_error ? "error" : "warning", properties, diagnostic.message + cure);
}

}  // namespace

std::string write_github(const Report& report, const Style& /*style*/) {
  std::string out;
  if (report.diagnostics != nullptr) {
    for (const text::Diagnostic& diagnostic : report.diagnostics->items()) {
      out += problem(diagnostic);
    }
  }
  for (const Alert& alert : alerts_of(report)) out += conflict(alert);
  return out;
}

}  // namespace concord::report

#include "report/alert.h"
#include "report/json_writer.h"

namespace concord::report {

namespace {

void write_position(JsonWriter& json, std::string_view key, text::Location at) {
  const auto position = json.object(key);
  json.member("line", at.line);
  json.member("column", at.column);
}

void write_location(JsonWriter& json, const Spot& spot) {
  const auto location = json.object("location");
  json.member("path", spot.path);
  const auto range = json.object("range");
  write_position(json, "start", spot.place.begin8);
  write_position(json, "end", spot.place.end8);
}

void write_diagnostic(JsonWriter& json, const Alert& alert) {
  const auto diagnostic = json.object();
  json.member("message", alert.message);
  write_location(json, alert.spot);
  json.member("severity", level_of(alert, {"ERROR", "WARNING", "INFO"}));
  {
    const auto code = json.object("code");
    json.member("value", alert.rule);
  }
  const auto related = json.array("related_locations");
  for (const Spot& spot : alert.others) {
    const auto other = json.object();
    json.member("message", spot.says);
    write_location(json, spot);
  }
}

}  // namespace

std::string write_rdjson(const Report& report, const Style& /*style*/) {
  JsonWriter json(JsonWriter::Layout::indented);
  {
    const auto top = json.object();
    {
      const auto source = json.object("source");
      json.member("name", "concord");
    }
    const auto diagnostics = json.array("diagnostics");
    for (const Alert& alert : alerts_of(report)) write_diagnostic(json, alert);
  }
  return json.take() + '\n';
}

}  // namespace concord::report

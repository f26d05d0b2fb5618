#include "report/alert.h"
#include "report/json_writer.h"

namespace concord::report {

namespace {

// GitLab shows the description alone, so the rule stands in it too.
std::string issue(const Alert& alert) {
  JsonWriter json;
  {
    const auto object = json.object();
    json.member("description", alert.message + " (" + alert.rule + ")");
    json.member("check_name", alert.rule);
    json.member("fingerprint", alert.fingerprint);
    json.member("severity", level_of(alert, {"major", "minor", "info"}));
    const auto location = json.object("location");
    json.member("path", alert.spot.path);
    const auto lines = json.object("lines");
    json.member("begin", alert.spot.place.begin.line);
    json.member("end", alert.spot.place.end.line);
  }
  return json.take();
}

}  // namespace

std::string write_gitlab(const Report& report, const Style& /*style*/) {
  std::string out;
  for (const Alert& alert : alerts_of(report)) out += (out.empty() ? "" : ",\n") + issue(alert);
  return "[" + out + "]\n";
}

}  // namespace concord::report

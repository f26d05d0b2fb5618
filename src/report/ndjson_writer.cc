#include "report/finding_json.h"

namespace concord::report {

std::string write_ndjson(const Report& report, const Style& style) {
  std::string out;
  for (const StoryReport& story : report.stories) {
    Places places(story);
    for (const diff::Finding& finding : story.findings) {
      if (!is_listed(finding, style)) continue;
      JsonWriter json;
      {
        const auto object = json.object();
        write_finding(json, story, finding, places);
      }
      out += json.take() + '\n';
    }
  }
  return out;
}

}  // namespace concord::report

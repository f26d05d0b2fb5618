#include <fmt/format.h>

#include "report/place.h"
#include "report/report.h"
#include "report/summary.h"
#include "report/text_parts.h"
#include "report/text_style.h"

namespace concord::report {

namespace {

std::string part(const Style& style, std::string_view title, const std::string& body) {
  return body.empty() ? "" : heading(style, title) + body + '\n';
}

std::string story_text(const StoryReport& story, const Style& style) {
  Places places(story);
  std::string text;
  for (const diff::Finding& finding : story.findings) {
    if (finding.verdict != diff::Verdict::conflict) continue;
    text += conflict_text(story, finding, places, style) + '\n';
  }
  if (style.quiet) return text;
  text += part(style, "Agreement", agreement_list(story, places, style));
  text += part(style, "One source only", single_source_list(story, places, style));
  return text;
}

}  // namespace

std::string write_text(const Report& report, const Style& style) {
  std::string text;
  for (const StoryReport& story : report.stories) {
    const std::string body = story_text(story, style);
    if (report.stories.size() > 1 && !body.empty()) {
      text += heading(style, fmt::format("== {}", story.name));
    }
    text += body;
  }
  const Totals totals = count(report);
  const Tone tone = totals.conflicts > 0 ? Tone::conflict : Tone::agreement;
  return text + paint(style, tone, in_words(totals)) + '\n';
}

}  // namespace concord::report

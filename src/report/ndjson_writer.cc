#include "report/json_writer.h"
#include "report/place.h"
#include "report/report.h"
#include "report/words.h"
#include "value/value.h"

namespace concord::report {

namespace {

void write_claim(JsonWriter& json, const normalize::Claim& claim, Places& places) {
  const Place place = places.of(claim);
  const auto object = json.object();
  json.member("doc", places.document(claim).path);
  json.member("start", place.source.begin);
  json.member("end", place.source.end);
  json.member("line", place.begin.line);
  json.member("column", place.begin.column);
  json.member("text", place.words);
  json.member("value", value::to_string(claim.value));
  json.member("modifier", value::to_string(claim.modifier));
  if (claim.attribution.empty()) {
    json.null_member("attribution");
  } else {
    json.member("attribution", claim.attribution);
  }
}

std::string finding_line(const StoryReport& story, const diff::Finding& finding, Places& places) {
  JsonWriter json;
  {
    const auto object = json.object();
    json.member("status", diff::to_string(finding.verdict));
    json.member("rule", finding.rule);
    json.member("fact", question_of(story, finding));
    json.percent_member("confidence", finding.confidence);
    json.member("evolving", finding.evolving);
    json.member("sources", finding.sources);
    json.member("independent", finding.independent);
    json.member("reason", diff::to_string(finding.reason));
    const auto claims = json.array("claims");
    for (const std::uint32_t index : finding.claims) write_claim(json, story.claims[index], places);
  }
  return json.take() + '\n';
}

}  // namespace

std::string write_ndjson(const Report& report, const Style& style) {
  std::string out;
  for (const StoryReport& story : report.stories) {
    Places places(story);
    for (const diff::Finding& finding : story.findings) {
      if (style.quiet && finding.verdict != diff::Verdict::conflict) continue;
      out += finding_line(story, finding, places);
    }
  }
  return out;
}

}  // namespace concord::report

#include "report/finding_json.h"

#include "report/told.h"
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

}  // namespace

void write_finding(JsonWriter& json, const StoryReport& story, const diff::Finding& finding,
                   Places& places) {
  json.member("status", diff::to_string(finding.verdict));
  json.member("rule", finding.rule);
  json.member("fact", question_of(story, finding));
  json.percent_member("confidence", finding.confidence);
  if (finding.possible) json.member("possible", true);
  json.member("evolving", finding.evolving);
  if (finding.severity != rule::Severity::error) {
    json.member("severity", to_string(finding.severity));
  }
  json.member("sources", finding.sources);
  json.member("independent", finding.independent);
  json.member("reason", diff::to_string(finding.reason));
  const auto claims = json.array("claims");
  for (const std::uint32_t index : finding.claims) write_claim(json, story.claims[index], places);
}

bool is_listed(const diff::Finding& finding, const Style& style) {
  return !style.quiet || finding.verdict == diff::Verdict::conflict;
}

}  // namespace concord::report

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "report/fingerprint.h"
#include "report/sarif_parts.h"
#include "report/told.h"
#include "report/uri.h"
#include "report/words.h"
#include "value/value.h"

namespace concord::report {

namespace {

std::string quote(Places& places, const normalize::Claim& claim) {
  return message_text(quoted_words(places, claim));
}

// What a link shows. Viewers know its end by the first "]" and unescape nothing, so a path has none.
std::string link_text(Places& places, const normalize::Claim& claim) {
  std::string name = message_text(places.document(claim).path);
  name.erase(std::remove(name.begin(), name.end(), '\\'), name.end());
  std::replace(name.begin(), name.end(), '[', '(');
  std::replace(name.begin(), name.end(), ']', ')');
  return fmt::format("{}, line {}", name, places.of(claim).begin.line);
}

// "Articles disagree: 'over 9%' here, 'roughly 8%' in [b.txt, line 3](1). By how much did … move?"
std::string message_of(const StoryReport& story, const diff::Finding& finding, const Told& told,
                       Places& places) {
  std::string text = fmt::format("{}: {} here", message_text(told_verdict(story, finding, told)),
                                 quote(places, story.claims[told.primary]));
  for (std::size_t i = 0; i < told.opposed; ++i) {
    const normalize::Claim& claim = story.claims[told.others[i]];
    text += fmt::format(", {} in [{}]({})", quote(places, claim), link_text(places, claim), i + 1);
  }
  text += fmt::format(". {}", message_text(told_question(story, finding)));
  if (told.opposed < told.others.size()) {
    text += " Like this one:";
    for (std::size_t i = told.opposed; i < told.others.size(); ++i) {
      const normalize::Claim& claim = story.claims[told.others[i]];
      text += fmt::format(" [{}]({})", link_text(places, claim), i + 1);
    }
    text += '.';
  }
  return text;
}

void write_region(JsonWriter& json, const Place& place) {
  const auto region = json.object("region");
  json.member("startLine", place.begin16.line);
  json.member("startColumn", place.begin16.column);
  json.member("endLine", place.end16.line);
  json.member("endColumn", place.end16.column);
  const auto snippet = json.object("snippet");
  json.member("text", place.words);
}

void write_physical_location(JsonWriter& json, const normalize::Claim& claim, Places& places,
                             const ArtifactIndex& artifacts) {
  const auto physical = json.object("physicalLocation");
  write_artifact_location(json, places.document(claim).path, artifacts);
  write_region(json, places.of(claim));
}

void write_related(JsonWriter& json, const StoryReport& story, const Told& told, Places& places,
                   const ArtifactIndex& artifacts) {
  const auto related = json.array("relatedLocations");
  for (std::size_t i = 0; i < told.others.size(); ++i) {
    const normalize::Claim& claim = story.claims[told.others[i]];
    const auto location = json.object();
    json.member("id", static_cast<std::int64_t>(i + 1));
    write_physical_location(json, claim, places, artifacts);
    const auto message = json.object("message");
    json.member("text", fmt::format("{} {}", told_verb(story, told, i), quote(places, claim)));
  }
}

void write_properties(JsonWriter& json, const StoryReport& story, const diff::Finding& finding) {
  const auto properties = json.object("properties");
  json.member("fact", question_of(story, finding));
  json.member("reason", diff::to_string(finding.reason));
  json.percent_member("confidence", finding.confidence);
  if (finding.possible) json.member("possible", true);
  json.member("evolving", finding.evolving);
  json.member("sources", finding.sources);
  json.member("independent", finding.independent);
  const auto values = json.array("values");
  std::set<std::string> seen;
  for (const std::uint32_t index : finding.claims) {
    const std::string value = value::to_string(story.claims[index].value);
    if (seen.insert(value).second) json.element(value);
  }
}

// Kept in the log and marked: a result that is gone counts as mended, and comes back as new.
void write_suppression(JsonWriter& json, const sift::Suppressed& suppressed) {
  const bool by_comment = suppressed.by == sift::Suppressed::By::comment;
  const auto suppressions = json.array("suppressions");
  const auto suppression = json.object();
  json.member("kind", by_comment ? "inSource" : "external");
  json.member("status", "accepted");
  json.member("justification", by_comment ? suppressed.reason : "known by the baseline");
}

}  // namespace

void write_uri(JsonWriter& json, const std::string& path) {
  const std::string uri = to_uri(path);
  json.member("uri", uri);
  if (is_relative(uri)) json.member("uriBaseId", "SRCROOT");
}

void write_artifact_location(JsonWriter& json, const std::string& path,
                             const ArtifactIndex& artifacts) {
  const auto location = json.object("artifactLocation");
  write_uri(json, path);
  const auto found = artifacts.find(path);
  if (found != artifacts.end()) json.member("index", found->second);
}

std::string LineHashes::of(const read::Document& document, std::uint32_t line) {
  auto [found, is_new] = by_path_.try_emplace(document.path);
  if (is_new) found->second = line_hashes(document.source);
  return line >= 1 && line <= found->second.size() ? found->second[line - 1] : "";
}

void write_result(JsonWriter& json, const StoryReport& story, const diff::Finding& finding,
                  Places& places, const RuleIndex& rules, const ArtifactIndex& artifacts,
                  LineHashes& hashes, const sift::Suppressed* suppressed) {
  const Told told = tell(story, finding);
  const normalize::Claim& primary = story.claims[told.primary];
  const auto result = json.object();
  json.member("ruleId", finding.rule);
  json.member("ruleIndex", rules.at(finding.rule));
  json.member("kind", "fail");
  json.member("level", to_string(level_of(finding)));
  json.member("rank", finding.confidence);
  {
    const auto message = json.object("message");
    json.member("text", message_of(story, finding, told, places));
  }
  {
    const auto locations = json.array("locations");
    const auto location = json.object();
    write_physical_location(json, primary, places, artifacts);
  }
  write_related(json, story, told, places, artifacts);
  {
    const auto fingerprints = json.object("partialFingerprints");
    const std::uint32_t line = places.of(primary).begin.line;
    json.member("primaryLocationLineHash", hashes.of(places.document(primary), line));
    json.member("concordClaim/v1", short_hash(finding.id));
  }
  if (suppressed != nullptr) write_suppression(json, *suppressed);
  write_properties(json, story, finding);
}

std::string message_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (text[at]) {
      case '{':
        out += '(';
        break;
      case '}':
        out += ')';
        break;
      case ']':
        // Viewers look for "](", escaped or not.
        out += text.substr(at + 1).starts_with('(') ? "\\] " : "\\]";
        break;
      case '[':
      case '\\':
        out += '\\';
        [[fallthrough]];
      default:
        out += text[at];
    }
  }
  return out;
}

}  // namespace concord::report

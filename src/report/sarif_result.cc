#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "report/excerpt.h"
#include "report/fingerprint.h"
#include "report/sarif_parts.h"
#include "report/summary.h"
#include "report/uri.h"
#include "report/words.h"
#include "value/value.h"

namespace concord::report {

namespace {

constexpr std::size_t most_related = 100;  // GitHub keeps no more locations of a result
constexpr std::uint32_t longest_quote = 80;

// One finding told from the place that most likely needs mending.
struct Told {
  std::uint32_t primary = 0;
  std::vector<std::uint32_t> others;  // of the other sides first
  std::size_t opposed = 0;            // so many of the others contradict the primary
};

// The side of the fewest articles dissents; among equals the one whose first article comes first.
Told tell(const StoryReport& story, const diff::Finding& finding) {
  const auto sides = sides_of(finding);
  const auto dissenting = std::min_element(
      sides.begin(), sides.end(),
      [&](const auto& a, const auto& b) { return articles_of(story, a) < articles_of(story, b); });
  Told told;
  told.primary = dissenting->front();
  for (auto side = sides.begin(); side != sides.end(); ++side) {
    if (side != dissenting) told.others.insert(told.others.end(), side->begin(), side->end());
  }
  told.opposed = told.others.size();
  told.others.insert(told.others.end(), dissenting->begin() + 1, dissenting->end());
  told.opposed = std::min(told.opposed, most_related);
  told.others.resize(std::min(told.others.size(), most_related));
  return told;
}

std::string quote(Places& places, const normalize::Claim& claim) {
  return fmt::format("'{}'", message_text(shorten(places.words_as_read(claim), longest_quote)));
}

// "Articles disagree: 'over 9%' here, 'roughly 8%' in [b.txt, line 3](1). By how much did … move?"
std::string message_of(const StoryReport& story, const diff::Finding& finding, const Told& told,
                       Places& places) {
  std::string text =
      fmt::format("{}: {} here", finding.evolving ? "Figures evolve" : "Articles disagree",
                  quote(places, story.claims[told.primary]));
  for (std::size_t i = 0; i < told.opposed; ++i) {
    const normalize::Claim& claim = story.claims[told.others[i]];
    const std::string name = message_text(places.document(claim).path);
    text += fmt::format(", {} in [{}, line {}]({})", quote(places, claim), name,
                        places.of(claim).begin.line, i + 1);
  }
  text += fmt::format(". {}", message_text(question_of(story, finding)));
  if (told.opposed < told.others.size()) {
    text += " Like this one:";
    for (std::size_t i = told.opposed; i < told.others.size(); ++i) {
      const normalize::Claim& claim = story.claims[told.others[i]];
      text += fmt::format(" [{}, line {}]({})", message_text(places.document(claim).path),
                          places.of(claim).begin.line, i + 1);
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
    json.member("text", fmt::format("{} {}", i < told.opposed ? "Says" : "Also says",
                                    quote(places, claim)));
  }
}

void write_properties(JsonWriter& json, const StoryReport& story, const diff::Finding& finding) {
  const auto properties = json.object("properties");
  json.member("fact", question_of(story, finding));
  json.member("reason", diff::to_string(finding.reason));
  json.percent_member("confidence", finding.confidence);
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
                  LineHashes& hashes) {
  const Told told = tell(story, finding);
  const normalize::Claim& primary = story.claims[told.primary];
  const auto result = json.object();
  json.member("ruleId", finding.rule);
  json.member("ruleIndex", rules.at(finding.rule));
  json.member("kind", "fail");
  json.member("level", finding.evolving ? "warning" : "error");
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
  write_properties(json, story, finding);
}

std::string message_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '{':
        out += '(';
        break;
      case '}':
        out += ')';
        break;
      case '[':
      case ']':
      case '\\':
        out += '\\';
        [[fallthrough]];
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace concord::report

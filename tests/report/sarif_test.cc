#include <catch2/catch.hpp>
#include <regex>
#include <set>

#include "json.h"
#include "sample.h"

namespace {

using namespace concord::report;
using json::at;
using json::string_at;

const std::string first_result = "/runs/0/results/0";

rapidjson::Document sarif_of(const StoryReport& story) {
  const std::string text = write_sarif(sample::report_of(story), {});
  CHECK(json::breach_of_sarif_schema(text) == "");
  return json::parse(text);
}

TEST_CASE("sarif: a conflict is one result at one place, the others related to it") {
  const auto log = sarif_of(sample::story());
  CHECK(at(log, "/runs/0/results").Size() == 1);
  CHECK(string_at(log, first_result + "/ruleId") == "open.percent");
  CHECK(string_at(log, first_result + "/level") == "error");
  CHECK(string_at(log, first_result + "/kind") == "fail");
  CHECK(at(log, first_result + "/locations").Size() == 1);
  const std::string place = first_result + "/locations/0/physicalLocation";
  CHECK(string_at(log, place + "/artifactLocation/uri") == "news/a.txt");
  CHECK(string_at(log, place + "/artifactLocation/uriBaseId") == "SRCROOT");
  CHECK(at(log, place + "/region/startLine").GetInt() == 2);
  CHECK(at(log, place + "/region/startColumn").GetInt() == 22);
  CHECK(at(log, place + "/region/endLine").GetInt() == 2);
  CHECK(at(log, place + "/region/endColumn").GetInt() == 24);
  CHECK(string_at(log, place + "/region/snippet/text") == "9%");
  CHECK(at(log, first_result + "/relatedLocations").Size() == 1);
  CHECK(at(log, first_result + "/relatedLocations/0/id").GetInt() == 1);
}

TEST_CASE("sarif: every link of a message leads to a related location, and all are linked") {
  const auto log = sarif_of(sample::story());
  const std::string text = string_at(log, first_result + "/message/text");
  CHECK(text ==
        "Articles disagree: '9%' here, 'roughly 8%' in [news/b.md, line 1](1). "
        "By how much did Harpa's share price rise?");
  const std::regex link("\\[[^\\]]*\\]\\((\\d+)\\)");
  std::set<int> linked;
  for (auto found = std::sregex_iterator(text.begin(), text.end(), link);
       found != std::sregex_iterator(); ++found) {
    linked.insert(std::stoi((*found)[1]));
  }
  std::set<int> related;
  for (const auto& location : at(log, first_result + "/relatedLocations").GetArray()) {
    related.insert(location["id"].GetInt());
  }
  CHECK(linked == related);
}

TEST_CASE("sarif: signs that consumers read as links or placeholders do not come from articles") {
  StoryReport story = sample::story();
  story.findings[0].question = "How much did [Harpa] {pay}?";
  const std::string text = string_at(sarif_of(story), first_result + "/message/text");
  CHECK(text.ends_with("How much did \\[Harpa\\] (pay)?"));
}

TEST_CASE("sarif: a path with brackets stays a link for viewers that know no escapes") {
  StoryReport story = sample::story();
  story.documents[1].path = "news/[slug]/{b}.md";
  story.findings[0].question = "Did [Harpa](https://example.org) pay?";
  const std::string text = string_at(sarif_of(story), first_result + "/message/text");
  CHECK(text.find("[news/(slug)/(b).md, line 1](1)") != std::string::npos);
  CHECK(text.find("](h") == std::string::npos);
}

TEST_CASE("sarif: every related location has a number of its own and a message") {
  StoryReport story = sample::story();
  story.findings[0].claims = {0, 2, 3, 1};
  story.findings[0].sides = {0, 1, 1, 0};
  const auto log = sarif_of(story);
  std::set<int> ids;
  for (const auto& location : at(log, first_result + "/relatedLocations").GetArray()) {
    CHECK(ids.insert(location["id"].GetInt()).second);
    CHECK(location["message"]["text"].GetStringLength() > 0);
  }
  CHECK(ids.size() == 3);
}

TEST_CASE("sarif: the repository is named where it is known, so that viewers can link to it") {
  Report report = sample::report_of(sample::story());
  report.repository = {"https://github.com/merrow/desk", "0123abc"};
  const std::string text = write_sarif(report, {});
  CHECK(json::breach_of_sarif_schema(text) == "");
  const auto log = json::parse(text);
  const std::string provenance = "/runs/0/versionControlProvenance/0";
  CHECK(string_at(log, provenance + "/repositoryUri") == "https://github.com/merrow/desk");
  CHECK(string_at(log, provenance + "/revisionId") == "0123abc");
  CHECK(!at(sarif_of(sample::story()), "/runs/0").HasMember("versionControlProvenance"));
}

TEST_CASE("sarif: no address is given that nobody owns") {
  const auto log = sarif_of(sample::story());
  CHECK(!at(log, "/runs/0/tool/driver").HasMember("informationUri"));
  Report report = sample::report_of(sample::story());
  report.homepage = "https://example.org/concord";
  CHECK(string_at(json::parse(write_sarif(report, {})), "/runs/0/tool/driver/informationUri") ==
        report.homepage);
}

TEST_CASE("sarif: the side of the fewest articles is where the result lies") {
  StoryReport story = sample::story();
  story.documents.push_back(sample::article("news/d.txt", "It rose 9%."));
  story.claims.push_back(sample::claim(story, 3, "9%", 9));
  story.findings[0].claims = {0, 2, 5};
  story.findings[0].sides = {0, 1, 0};
  const auto log = sarif_of(story);
  CHECK(string_at(log, first_result + "/locations/0/physicalLocation/artifactLocation/uri") ==
        "news/b.md");
  CHECK(at(log, first_result + "/relatedLocations").Size() == 2);
}

TEST_CASE("sarif: columns count UTF-16 units") {
  StoryReport story = sample::story();
  story.documents[0] = sample::article("news/a.txt", "\u00e9\U0001F600 rose 9%");
  story.claims[0] = sample::claim(story, 0, "9%", 9);
  story.findings.resize(1);
  const auto log = sarif_of(story);
  CHECK(string_at(log, "/runs/0/columnKind") == "utf16CodeUnits");
  const std::string region = first_result + "/locations/0/physicalLocation/region";
  CHECK(at(log, region + "/startColumn").GetInt() == 10);
  CHECK(at(log, region + "/endColumn").GetInt() == 12);
}

TEST_CASE("sarif: an evolving conflict warns") {
  StoryReport story = sample::story();
  story.findings[0].evolving = true;
  const auto log = sarif_of(story);
  CHECK(string_at(log, first_result + "/level") == "warning");
}

TEST_CASE("sarif: rules say what they are, and results point at them") {
  const auto log = sarif_of(sample::story());
  const std::string rule = "/runs/0/tool/driver/rules/0";
  CHECK(string_at(log, rule + "/id") == "open.percent");
  CHECK(at(log, first_result + "/ruleIndex").GetInt() == 0);
  for (const char* part :
       {"/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown"}) {
    CHECK(!string_at(log, rule + part).empty());
    CHECK(string_at(log, "/runs/0/tool/driver/rules/0/shortDescription/text").size() <= 1024);
  }
  CHECK(string_at(log, rule + "/properties/precision") == "medium");
  CHECK(string_at(log, rule + "/properties/problem.severity") == "error");
  CHECK(at(log, rule + "/properties/tags").Size() >= 1);
}

TEST_CASE("sarif: files are named once with the hash of what was read") {
  const auto log = sarif_of(sample::story());
  CHECK(at(log, "/runs/0/artifacts").Size() == 3);
  CHECK(string_at(log, "/runs/0/artifacts/0/hashes/sha-256").size() == 64);
  CHECK(at(log, first_result + "/locations/0/physicalLocation/artifactLocation/index").GetInt() ==
        0);
  CHECK(string_at(log, "/runs/0/automationDetails/id") == "concord/");
}

TEST_CASE("sarif: fingerprints follow the line and the finding, not the place") {
  const auto before = sarif_of(sample::story());
  StoryReport moved = sample::story();
  moved.documents[0] =
      sample::article("news/a.txt", "A new first line.\n" + moved.documents[0].text);
  moved.claims[0] = sample::claim(moved, 0, "9%", 9);
  moved.claims[1] = sample::claim(moved, 0, "49%", 49);
  const auto after = sarif_of(moved);
  for (const char* key : {"/primaryLocationLineHash", "/concordClaim~1v1"}) {
    const std::string pointer = first_result + "/partialFingerprints" + key;
    CHECK(!string_at(before, pointer).empty());
    CHECK(string_at(before, pointer) == string_at(after, pointer));
  }
}

TEST_CASE("sarif: what went wrong in the run is told in it") {
  Report report = sample::report_of(sample::story());
  concord::text::Diagnostics diagnostics;
  concord::text::Diagnostic unreadable;
  unreadable.code = "unreadable-file";
  unreadable.file = "news/x y.txt";
  unreadable.where = concord::text::Location{3, 4};
  unreadable.message = "the file cannot be read";
  diagnostics.add(unreadable);
  report.diagnostics = &diagnostics;
  const std::string text = write_sarif(report, {});
  CHECK(json::breach_of_sarif_schema(text) == "");
  const auto log = json::parse(text);
  const std::string notification = "/runs/0/invocations/0/toolExecutionNotifications/0";
  CHECK(string_at(log, notification + "/descriptor/id") == "unreadable-file");
  CHECK(string_at(log, notification + "/level") == "warning");
  CHECK(string_at(log, notification + "/locations/0/physicalLocation/artifactLocation/uri") ==
        "news/x%20y.txt");
}

TEST_CASE("sarif: a story without conflicts is a valid log without results") {
  StoryReport story = sample::story();
  story.findings.erase(story.findings.begin());
  const auto log = sarif_of(story);
  CHECK(at(log, "/runs/0/results").Empty());
  CHECK(at(log, "/runs/0/tool/driver/rules").Empty());
}

TEST_CASE("sarif: results are ranked by confidence, and a possible conflict is a note") {
  CHECK(at(sarif_of(sample::story()), first_result + "/rank").GetInt() == 97);
  const auto log = sarif_of(sample::doubtful_story());
  CHECK(string_at(log, first_result + "/level") == "note");
  CHECK(at(log, first_result + "/rank").GetInt() == 40);
  CHECK(at(log, first_result + "/properties/possible").GetBool());
  CHECK(string_at(log, first_result + "/message/text").starts_with("Articles may disagree: "));
}

}  // namespace

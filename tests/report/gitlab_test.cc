#include <catch2/catch.hpp>
#include <set>

#include "json.h"
#include "sample.h"

namespace {

using namespace concord::report;
using json::at;
using json::string_at;

rapidjson::Document gitlab_of(const Report& report) {
  const std::string text = write_gitlab(report, {});
  CHECK(json::breach_of_schema("gitlab-code-quality.schema.json", text) == "");
  return json::parse(text);
}

TEST_CASE("gitlab: a conflict is an issue on its line") {
  const auto issues = gitlab_of(sample::report_of(sample::story()));
  CHECK(issues.Size() == 1);
  CHECK(string_at(issues, "/0/description") ==
        "Articles disagree: '9%' here, 'roughly 8%' in news/b.md:1:18. By how much did Harpa's "
        "share price rise? (open.percent)");
  CHECK(string_at(issues, "/0/check_name") == "open.percent");
  CHECK(string_at(issues, "/0/severity") == "major");
  CHECK(string_at(issues, "/0/location/path") == "news/a.txt");
  CHECK(at(issues, "/0/location/lines/begin").GetInt() == 2);
}

TEST_CASE("gitlab: no conflict is an empty list, which closes what was there") {
  CHECK(gitlab_of({}).Empty());
}

TEST_CASE("gitlab: fingerprints stay when lines move and when another article is to blame") {
  const Report before = sample::report_of(sample::story());
  StoryReport story = sample::story();
  story.documents[0] = sample::article("news/a.txt", "New.\n" + story.documents[0].text);
  story.claims[0] = sample::claim(story, 0, "9%", 9);
  story.claims[1] = sample::claim(story, 0, "49%", 49);
  story.changed = {1};
  const auto after = gitlab_of(sample::report_of(std::move(story)));
  CHECK(string_at(after, "/0/location/path") == "news/b.md");
  CHECK(string_at(after, "/0/fingerprint") == string_at(gitlab_of(before), "/0/fingerprint"));
}

TEST_CASE("gitlab: no two issues have one fingerprint, since GitLab would show one of them") {
  Report report = sample::report_of(sample::story());
  report.stories[0].findings.push_back(report.stories[0].findings[0]);
  report.stories.push_back(sample::story());
  report.stories[1].name = "other";
  const auto issues = gitlab_of(report);
  std::set<std::string> fingerprints;
  for (const auto& issue : issues.GetArray()) fingerprints.insert(issue["fingerprint"].GetString());
  CHECK(issues.Size() == 3);
  CHECK(fingerprints.size() == 3);
}

TEST_CASE("gitlab: an evolving conflict is minor") {
  Report report = sample::report_of(sample::story());
  report.stories[0].findings[0].evolving = true;
  CHECK(string_at(gitlab_of(report), "/0/severity") == "minor");
}

TEST_CASE("gitlab: a possible conflict is for information") {
  const auto issues = gitlab_of(sample::report_of(sample::doubtful_story()));
  CHECK(string_at(issues, "/0/severity") == "info");
}

}  // namespace

#include <catch2/catch.hpp>

#include "json.h"
#include "sample.h"

namespace {

using namespace concord;
using namespace concord::report;
using json::at;
using json::string_at;

TEST_CASE("json: stories with their articles and facts, the sums, and what went wrong") {
  Report report = sample::report_of(sample::story());
  report.stories[0].documents[0].metadata.published = 20551;
  report.stories[0].documents[0].metadata.role = read::Role::draft;
  text::Diagnostics diagnostics;
  text::Diagnostic broken;
  broken.code = "unknown-key";
  broken.file = "concord.yaml";
  broken.where = text::Location{3, 4};
  broken.message = "there is no key 'outlte'";
  diagnostics.add(broken);
  report.diagnostics = &diagnostics;
  const auto top = json::parse(write_json(report, {}));
  CHECK(string_at(top, "/version") == "1.2.3");
  CHECK(string_at(top, "/stories/0/name") == "news");
  CHECK(string_at(top, "/stories/0/articles/0/published") == "2026-04-08");
  CHECK(string_at(top, "/stories/0/articles/0/role") == "draft");
  CHECK(at(top, "/stories/0/articles/1/published").IsNull());
  CHECK(at(top, "/stories/0/facts").Size() == 3);
  CHECK(at(top, "/summary/conflicts").GetInt() == 1);
  CHECK(string_at(top, "/problems/0/code") == "unknown-key");
  CHECK(at(top, "/problems/0/line").GetInt() == 3);
}

TEST_CASE("json: a fact has the very members that NDJSON gives it") {
  const Report report = sample::report_of(sample::story());
  const std::string lines = write_ndjson(report, {});
  const auto line = json::parse(lines.substr(0, lines.find('\n')));
  const auto top = json::parse(write_json(report, {}));
  CHECK(at(top, "/stories/0/facts/0") == line);
}

TEST_CASE("json: quiet leaves the conflicts") {
  Style style;
  style.quiet = true;
  const auto top = json::parse(write_json(sample::report_of(sample::story()), style));
  CHECK(at(top, "/stories/0/facts").Size() == 1);
}

TEST_CASE("json: possible conflicts have a sum of their own") {
  const auto top = json::parse(write_json(sample::report_of(sample::doubtful_story()), {}));
  CHECK(at(top, "/summary/conflicts").GetInt() == 0);
  CHECK(at(top, "/summary/possible_conflicts").GetInt() == 1);
}

}  // namespace

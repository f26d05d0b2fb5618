#include <catch2/catch.hpp>

#include "json.h"
#include "sample.h"

namespace {

using namespace concord::report;
using json::at;
using json::string_at;

rapidjson::Document rdjson_of(const Report& report) {
  const std::string text = write_rdjson(report, {});
  CHECK(json::breach_of_schema("rdjson.schema.json", text) == "");
  return json::parse(text);
}

TEST_CASE("rdjson: a conflict with its place and the places of the other side") {
  const auto result = rdjson_of(sample::report_of(sample::story()));
  CHECK(at(result, "/diagnostics").Size() == 1);
  CHECK(string_at(result, "/source/name") == "concord");
  CHECK(string_at(result, "/diagnostics/0/severity") == "ERROR");
  CHECK(string_at(result, "/diagnostics/0/code/value") == "open.percent");
  CHECK(string_at(result, "/diagnostics/0/location/path") == "news/a.txt");
  CHECK(at(result, "/diagnostics/0/location/range/start/column").GetInt() == 22);
  CHECK(at(result, "/diagnostics/0/location/range/end/column").GetInt() == 24);
  const std::string related = "/diagnostics/0/related_locations/0";
  CHECK(string_at(result, related + "/message") == "Says 'roughly 8%'");
  CHECK(string_at(result, related + "/location/path") == "news/b.md");
}

TEST_CASE("rdjson: columns count bytes of UTF-8 from the line's start") {
  StoryReport story = sample::story();
  story.documents[0] = sample::article("news/a.txt", "\u00e9\n\u00e9\U0001F600 9%");
  story.documents[0].sentences = {{{0, 12}, 0}};
  story.claims[0] = sample::claim(story, 0, "9%", 9);
  story.findings.resize(1);
  const auto result = rdjson_of(sample::report_of(story));
  const std::string start = "/diagnostics/0/location/range/start";
  CHECK(at(result, start + "/line").GetInt() == 2);
  CHECK(at(result, start + "/column").GetInt() == 8);
}

TEST_CASE("rdjson: no conflict is a result without diagnostics") {
  CHECK(at(rdjson_of({}), "/diagnostics").Empty());
}

TEST_CASE("rdjson: a possible conflict is for information") {
  const auto result = rdjson_of(sample::report_of(sample::doubtful_story()));
  CHECK(string_at(result, "/diagnostics/0/severity") == "INFO");
}

}  // namespace

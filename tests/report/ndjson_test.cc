#include <catch2/catch.hpp>

#include "json.h"
#include "sample.h"

namespace {

using namespace concord::report;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    lines.push_back(text.substr(at, text.find('\n', at) - at));
  }
  return lines;
}

TEST_CASE("ndjson: one line a fact, with the keys of the contract in their order") {
  const auto lines = lines_of(write_ndjson(sample::report_of(sample::story()), {}));
  REQUIRE(lines.size() == 3);
  CHECK(
      lines[0] ==
      R"({"status":"conflict","rule":"open.percent","fact":"By how much did Harpa's share price rise?",)"
      R"("confidence":0.97,"evolving":false,"sources":2,"independent":2,"reason":"disjoint","claims":[)"
      R"({"doc":"news/a.txt","start":38,"end":40,"line":2,"column":22,"text":"9%","value":"9 %",)"
      R"("modifier":"exact","attribution":null},)"
      R"({"doc":"news/b.md","start":17,"end":27,"line":1,"column":18,"text":"roughly 8%","value":"8 %",)"
      R"("modifier":"about","attribution":"Orla Fenn"}]})");
  CHECK(json::string_at(json::parse(lines[1]), "/status") == "agreement");
  CHECK(json::string_at(json::parse(lines[2]), "/status") == "single-source");
}

TEST_CASE("ndjson: start, end and text are the bytes of the file, not of what was read") {
  // The reader saw "Rise & shine 9%": five bytes of source are one of text.
  StoryReport story = sample::story();
  concord::read::Document document = sample::article("x.html", "Rise & shine 9%");
  document.source = "Rise &amp; shine 9%";
  document.map = {};
  document.map.append_copy(5, 0);
  document.map.append_replacement(1, {5, 10});
  document.map.append_copy(9, 10);
  story.documents[0] = document;
  story.claims[0] = sample::claim(story, 0, "& shine 9%", 9);
  story.findings.resize(1);
  const auto line = json::parse(write_ndjson(sample::report_of(story), {}));
  CHECK(json::at(line, "/claims/0/start").GetInt() == 5);
  CHECK(json::at(line, "/claims/0/end").GetInt() == 19);
  CHECK(json::string_at(line, "/claims/0/text") == "&amp; shine 9%");
}

TEST_CASE("ndjson: columns are characters, and a file in UTF-16 is counted by its units") {
  StoryReport story = sample::story();
  story.findings.resize(1);
  story.documents[0] = sample::article("x.txt", "\u00e9\U0001F600 9%");
  story.claims[0] = sample::claim(story, 0, "9%", 9);
  CHECK(json::at(json::parse(write_ndjson(sample::report_of(story), {})), "/claims/0/column")
            .GetInt() == 4);

  concord::read::Document wide = sample::article("y.txt", "up\n9%");
  wide.source = std::string(
      "\xff\xfeu\0p\0\n\0"
      "9\0%\0",
      12);
  wide.map = {};
  for (std::uint32_t i = 0; i < 5; ++i) wide.map.append_replacement(1, {2 + 2 * i, 4 + 2 * i});
  story.documents[0] = wide;
  story.claims[0] = sample::claim(story, 0, "9%", 9);
  const auto line = json::parse(write_ndjson(sample::report_of(story), {}));
  CHECK(json::at(line, "/claims/0/line").GetInt() == 2);
  CHECK(json::at(line, "/claims/0/column").GetInt() == 1);
  CHECK(json::at(line, "/claims/0/start").GetInt() == 8);
  CHECK(json::string_at(line, "/claims/0/text") == "9%");
}

TEST_CASE("ndjson: quiet leaves conflicts alone") {
  Style style;
  style.quiet = true;
  CHECK(lines_of(write_ndjson(sample::report_of(sample::story()), style)).size() == 1);
}

TEST_CASE("ndjson: a possible conflict is a conflict that says so") {
  const auto lines = lines_of(write_ndjson(sample::report_of(sample::doubtful_story()), {}));
  CHECK(json::string_at(json::parse(lines[0]), "/status") == "conflict");
  CHECK(json::at(json::parse(lines[0]), "/possible").GetBool());
  CHECK(lines[1].find("possible") == std::string::npos);
}

}  // namespace

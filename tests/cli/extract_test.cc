#include <catch2/catch.hpp>
#include <sstream>

#include "room.h"

namespace {

using namespace concord::cli;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST_CASE("extract: each line of JSON gives one line, in order, with its id") {
  std::string input;
  for (int i = 0; i < 50; ++i) {
    input += "{\"id\":" + std::to_string(i) + ",\"text\":\"Harpa rose " + std::to_string(i) +
             "% today.\"}\n";
  }
  const Outcome outcome = run_with({"extract", "--input", "ndjson"}, input);
  CHECK(outcome.status == 0);
  const auto lines = lines_of(outcome.out);
  REQUIRE(lines.size() == 50);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CHECK(lines[i].starts_with("{\"id\":\"" + std::to_string(i) + "\",\"mentions\":["));
    CHECK(contains(lines[i], "\"type\":\"percent\""));
  }
  CHECK(run_with({"extract", "--input", "ndjson", "-j1"}, input).out == outcome.out);
}

TEST_CASE("extract: spans are bytes of the text, and the value is what the words mean") {
  const Outcome outcome =
      run_with({"extract", "-i", "ndjson"},
               "{\"id\":\"a\",\"text\":\"Caf\u00e9 Harpa paid more than $14.3 million.\"}");
  CHECK(contains(
      outcome.out,
      R"("text":"$14.3 million","type":"money","value":{"number":14300000,"unit":"USD","family":"dollar","mod":"over"})"));
  CHECK(contains(outcome.out, R"("start":27,"end":40)"));
}

TEST_CASE("extract: a relative date is read against the article's own day") {
  const Outcome outcome =
      run_with({"extract", "-i", "ndjson"},
               R"({"id":"a","text":"The library opened on Wednesday.","published":"2026-04-09"})");
  CHECK(contains(outcome.out, "2026-04-08"));
}

TEST_CASE("extract: a date that does not exist is told of, and read as nothing") {
  const Outcome outcome = run_with({"extract", "-i", "ndjson"},
                                   R"({"id":"a","text":"The library opens on June 31st."})");
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, R"("mentions":[])"));
  CHECK(contains(outcome.out, R"("warnings":["1:22: \"June 31st\" is no day of the calendar"])"));
}

TEST_CASE("extract: a line that is no article becomes an error line, and the rest goes on") {
  const Outcome outcome = run_with({"extract", "-i", "ndjson"},
                                   "nonsense\n\n{\"id\":\"b\",\"text\":\"It rose 9%.\"}\n");
  CHECK(outcome.status == 2);
  const auto lines = lines_of(outcome.out);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].starts_with("{\"id\":null,\"error\":\"not JSON"));
  CHECK(lines[1].starts_with("{\"id\":\"b\""));
}

TEST_CASE("extract: a claim is what a rule found, and not every mention once more") {
  const std::string claimed = "{\"id\":\"a\",\"text\":\"Harpa's stock surged over 9%.\"}\n";
  const std::string open = "{\"id\":\"b\",\"text\":\"The band played 9 songs in Sarn.\"}\n";
  const auto lines = lines_of(run_with({"extract", "-i", "ndjson"}, claimed + open).out);
  REQUIRE(lines.size() == 2);
  CHECK(contains(lines[0], R"("text":"over 9%","rule":")"));
  CHECK(contains(lines[1], R"("type":"number")"));
  CHECK(contains(lines[1], "\"claims\":[]"));
}

TEST_CASE("extract: nothing in, nothing out") {
  const Outcome outcome = run_with({"extract", "-i", "ndjson"}, "");
  CHECK(outcome.status == 0);
  CHECK(outcome.out.empty());
  const Outcome empty = run_with({"extract", "-i", "ndjson"}, "{\"id\":\"a\",\"text\":\"\"}");
  CHECK(empty.out == "{\"id\":\"a\",\"mentions\":[],\"claims\":[]}\n");
}

TEST_CASE("extract: articles are read from their files") {
  const Room room;
  const std::string path = room.write("a.md", "# News\n\nHarpa rose **9%** today.\n");
  const Outcome outcome = run_with({"extract", path});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.starts_with("{\"id\":\"" + path + "\""));
  CHECK(contains(outcome.out, R"("start":21,"end":23,"text":"9%")"));
  CHECK(run_with({"extract"}).status == 2);
  CHECK(run_with({"extract", room.path("none.md")}).status == 2);
  CHECK(run_with({"extract", "-i", "ndjson", room.path("none.ndjson")}).status == 2);
}

}  // namespace

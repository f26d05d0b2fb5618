#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "room.h"

namespace {

using namespace concord::cli;

struct BadLine {
  std::string line;
  std::string told;  // in the answer
};

// The line between two good ones: what comes of all three. `told` is what people are told of it.
std::vector<std::string> answers_to(const std::string& line, const std::string& told = "") {
  const std::string good = R"({"id":"good","text":"It rose 9%."})";
  const Outcome outcome =
      run_with({"extract", "-i", "ndjson", "-j1"}, good + "\n" + line + "\n" + good + "\n");
  CHECK(outcome.status == (told.empty() ? 0 : 2));
  CHECK(outcome.err.substr(0, told.size()) == told);
  CHECK(outcome.err.empty() == told.empty());
  std::vector<std::string> lines;
  std::istringstream in(outcome.out);
  for (std::string one; std::getline(in, one);) lines.push_back(one);
  return lines;
}

TEST_CASE("extract input: what is no article gets one error line, and the others are read") {
  const BadLine row = GENERATE(values<BadLine>({
      {"nonsense", "not JSON"},
      {"{\"id\":\"a\",\"text\":", "not JSON"},
      {R"({"id":"a","text":"It rose 9%."} trailing)", "not JSON"},
      {"[1,2]", "no JSON object"},
      {"12", "no JSON object"},
      {"{}", "no \\\"text\\\""},
      {R"({"id":"a"})", "no \\\"text\\\""},
      {R"({"id":"a","text":["It rose 9%."]})", "no \\\"text\\\""},
      {R"({"text":"It rose 9%."})", "no \\\"id\\\""},
      {R"({"id":{},"text":"It rose 9%."})", "no \\\"id\\\""},
      {R"({"id":1e999,"text":"It rose 9%."})", "not JSON"},
      {R"({"id":"a","text":"half a \ud800 pair"})", "not JSON"},
      {R"({"id":"a","text":"the other \udc00 half"})", "half a surrogate pair"},
      {R"({"id":"a","text":"\ud83d\ude00 and \\\uDE00"})", "half a surrogate pair"},
      {"{\"id\":\"a\",\"text\":\"\xff\xfe\"}", "not valid UTF-8"},
      {"{\"id\":\"a\",\"text\":\"\xed\xa0\x80\"}", "not valid UTF-8"},
      {"{\"id\":\"a\",\"text\":\"tab\tinside\"}" + std::string(1, '\0'), "not JSON"},
      {std::string(5'000, '['), "not JSON"},
  }));
  CAPTURE(row.line.substr(0, 80));
  const std::vector<std::string> lines = answers_to(row.line, "standard input:2:");
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == lines[2]);
  CHECK(lines[1].starts_with("{\"id\":null,\"error\":\""));
  CHECK(contains(lines[1], row.told));
  CHECK(contains(lines[1], "\"line\":2}"));
}

TEST_CASE("extract input: half a surrogate pair is told with its place, a whole one is read") {
  const std::string half = R"({"id":"a","text":"It rose \udc00 9%."})";
  std::ignore = answers_to(half, "standard input:2:27: error: not JSON: half a surrogate pair");
  const auto lines = answers_to(R"({"id":"a","text":"\ud83d\ude00 It rose 9%. \\udc00"})");
  CHECK(contains(lines[1], "percent"));
}

TEST_CASE("extract input: of very many bad lines the first are told, and their number") {
  const Room room;
  std::string lines;
  for (int i = 0; i < 500; ++i) lines += "nonsense\n";
  const std::string path = room.write("archive.ndjson", lines);
  const Outcome outcome = run_with({"extract", "-i", "ndjson", path});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "archive.ndjson:100:2: error: not JSON"));
  CHECK(!contains(outcome.err, "archive.ndjson:101:"));
  CHECK(contains(outcome.err, "archive.ndjson:500:2: error: 500 lines cannot be read"));
  CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') == 500);
}

TEST_CASE("extract input: what is odd in an article is a warning in its line, and it is read") {
  const BadLine row = GENERATE(values<BadLine>({
      {R"("published":"someday")", R"("warnings":["\"someday\" is not a date"])"},
      {R"("published":"2026-02-31")", R"("warnings":["\"2026-02-31\" is not a date"])"},
      {R"("published":99999999999999999999)", R"("warnings":["\"published\" is no text"])"},
      {R"("published":{})", R"("warnings":["\"published\" is no text"])"},
      {R"("published":["2026-04-08"])", R"("warnings":["\"published\" is no text"])"},
      {R"("language":"xx")", R"(there are no rules for the language \"xx\")"},
      {R"("language":"")", ""},
      {R"("published":null)", ""},
      {R"("published":"")", ""},
      {R"("outlet":{"a":[1,{"b":null}]})", ""},
  }));
  CAPTURE(row.line);
  const std::vector<std::string> lines =
      answers_to(R"({"id":"odd","text":"It rose 9%.",)" + row.line + "}");
  REQUIRE(lines.size() == 3);
  CHECK(lines[1].starts_with("{\"id\":\"odd\",\"mentions\":[{"));
  CHECK(contains(lines[1], row.told));
  CHECK(contains(lines[1], "warnings") == !row.told.empty());
}

TEST_CASE("extract input: texts of strange characters and figures are read to their end") {
  const std::string text =
      GENERATE(as<std::string>{}, R"(NUL \u0000 and 9% more)", R"(\u202e9% \u200b\ufeff more 9%)",
               R"(\ud83d\ude00 9%)", "9% " + std::string(10'000, '9'),
               "9% 1e" + std::string(400, '9'), "9% " + std::string(3'000, '('), R"(\n\n\n9%\n\n)");
  const std::vector<std::string> lines = answers_to(R"({"id":"odd","text":")" + text + "\"}");
  REQUIRE(lines.size() == 3);
  CHECK(contains(lines[1], R"("text":"9%","type":"percent")"));
}

}  // namespace

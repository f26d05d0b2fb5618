#include <catch2/catch.hpp>

#include "room.h"

using namespace concord::cli;

namespace {

// What `rules test` says of the one example of a rule that fails.
std::string trace_of(const std::string& keys, const std::string& example) {
  const Room room;
  room.write(
      "house/boats.yaml",
      "claims:\n  - id: boats.test\n    about: x\n    fact: x\n    key: []\n    " + keys +
          "\n    patterns: [\"pier {pier:numeral ..9} ...2 {value:number} boats (but not of)\"]\n"
          "    examples:\n      - {text: \"At pier 7 lie 12 boats.\", find: \"12\", todo: true}\n"
          "      - {text: \"At pier 7 lie 12 cats.\", none: true}\n      - " +
          example + "\n");
  const std::string out =
      run_with({"rules", "test", "boats.test", "--rules", room.path("house")}).out;
  const std::size_t line = out.find("  = ", out.find("failed:"));
  REQUIRE(line != std::string::npos);
  return out.substr(line + 4, out.find('\n', line) - line - 4);
}

const std::string wording = "\"pier {pier:numeral ..9} ...2 {value:number} boats (but not of)\"";

}  // namespace

TEST_CASE("rules test: a failing example is told with what matched and what kept the rule silent") {
  struct Row {
    const char* keys;
    const char* example;
    const char* trace;
  };
  const auto row = GENERATE(
      Row{"unless: [old]", "{text: \"At the old pier 7 lie 12 boats.\", find: \"12\"}",
          " fits \"pier 7 lie 12 boats\", but \"unless\" forbids \"old\""},
      Row{"least: 15", "{text: \"At pier 7 lie 14 boats.\", find: \"14\"}",
          " fits \"pier 7 lie 14 boats\", but \"least: 15\" leaves out \"14\""},
      Row{"least: 15\n    most: 20", "{text: \"At pier 7 lie 14 boats.\", find: \"14\"}",
          " fits \"pier 7 lie 14 boats\", but \"least: 15\" and \"most: 20\" leave out \"14\""},
      Row{"kind: count", "{text: \"At pier 10 lie 12 boats.\", find: \"12\"}",
          " fits \"pier 10 lie 12 boats\", but {pier ..9} leaves out \"10\""},
      Row{"kind: count", "{text: \"At pier 7 lie 12 boats of Pell.\", find: \"12\"}",
          " fits \"pier 7 lie 12 boats\", then \"but not\" rules out \"of\""},
      Row{"least: 15", "{text: \"At pier 7 lie about 14 boats.\", find: \"about 14\"}",
          " fits \"pier 7 lie about 14 boats\", but \"least: 15\" leaves out \"about 14\""},
      Row{"in: [table, list]", "{text: \"At pier 7 lie 15 boats.\", find: \"15\"}",
          " fits \"pier 7 lie 15 boats\", but \"in\" keeps the rule silent in running text"},
      Row{"not-in: heading", "{text: \"## Pier 7 has 15 boats\\n\", find: \"15\"}",
          " fits \"Pier 7 has 15 boats\", but \"not-in\" keeps the rule silent in a heading"},
      Row{"kind: count", "{text: \"At pier 7 lie 13 boats.\", none: true}",
          " fits \"pier 7 lie 13 boats\""},
      Row{"kind: count", "{text: \"At pier 7 lie 13 old boats.\", find: \"13\"}",
          " fits \"pier 7 lie 13\", then wants \"boats\" where \"old\" stands: a gap \"...1\" "
          "before "
          "\"boats\" would reach it"});
  CHECK(trace_of(row.keys, row.example) == wording + row.trace);
}

TEST_CASE("rules test: another rule that speaks of the value is named, and why it does") {
  const Room room;
  room.write("house/boats.yaml", R"yaml(claims:
  - id: boats.rival
    about: x
    fact: y
    key: []
    patterns: ["pier 7 has {value:number} boats (at anchor)?"]
    examples:
      - {text: "A pier 7 has 15 boats.", find: "15"}
      - {text: "A pier 7 has boats.", none: true}
  - id: boats.test
    about: x
    fact: x
    key: []
    patterns: ["pier 7 has {value:number} boats"]
    examples:
      - {text: "A pier 7 has 15 boats.", find: "15"}
      - {text: "A pier 7 has 15 boats at anchor.", find: "15"}
      - {text: "A pier 7 has boats.", none: true}
)yaml");
  const std::string out =
      run_with({"rules", "test", "boats.test", "--rules", room.path("house")}).out;
  CHECK(contains(out,
                 "but 'boats.rival' speaks of \"15\": it comes first, unless this rule has a "
                 "higher \"priority\""));
  CHECK(contains(out,
                 "but 'boats.rival' speaks of \"15\": its wording takes more words, \"pier 7 has "
                 "15 boats at anchor\""));
}

TEST_CASE("rules test: an example of several lines is a page in Markdown") {
  const Room room;
  room.write("house/boats.yaml", R"yaml(claims:
  - id: boats.test
    about: x
    fact: x
    key: []
    in: table
    patterns: ["boats (is|are) {value:number}"]
    examples:
      - text: |
          | Pier | Boats |
          |------|-------|
          | A    | 16    |
        find: "16"
      - text: |
          ## Boats are 16

          There boats are 17.
        none: true
)yaml");
  const Outcome outcome = run_with({"rules", "test", "boats.test", "--rules", room.path("house")});
  INFO(outcome.out << outcome.err);
  CHECK(outcome.status == 0);
}

TEST_CASE("rules: a page among the examples is shown below itself, and rewritten around") {
  const Room room;
  const std::string file = room.write("house/boats.yaml", R"yaml(claims:
  - id: boats.test
    about: x
    fact: x
    question: x
    key: []
    patterns: ["boats (is|are) {value:number}"]
    examples:
      - text: |
          | Pier | Boats |
          |------|-------|
          | A    | 16    |
        find: "1"
      - {text: "There are boats.", none: true}
)yaml");
  const std::vector<std::string> house{"--rules", room.path("house")};
  CHECK(contains(run_with({"explain", "boats.test", house[0], house[1]}).out,
                 "  \"| Pier | Boats |\n   |------|-------|\n   | A    | 16    |\"\n"));
  const Outcome outcome = run_with({"rules", "test", "boats.test", "--update", house[0], house[1]});
  CHECK(contains(outcome.out, "boats.yaml:9:9: rewritten: boats.test: find \"16\"\n"));
  CHECK(contains(read_whole(file), "          | A    | 16    |\n        find: \"16\"\n"));
}

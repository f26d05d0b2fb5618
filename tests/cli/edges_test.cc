#include <sys/stat.h>
#include <catch2/catch.hpp>
#include <filesystem>

#include "room.h"

using namespace concord::cli;

TEST_CASE("facts: a pinned fact silences no conflict of two articles") {
  const Room room;
  room.write("a.md",
             "# Library card\n\n| Fee | Price per year |\n| --- | --- |\n| Adult card | £20 |\n"
             "| Replacement for a lost card | £4 |\n");
  room.write("b.md", "# Library fees\n\nA replacement for a lost card costs £5.\n");
  CHECK(run_with({"check", room.path()}).status == 1);
  room.write("facts.yaml", "facts: [{name: replacement, value: £5}]\n");
  const Outcome pinned = run_with({"check", room.path()});
  CHECK(pinned.status == 1);
  CHECK(contains(pinned.out, "4 GBP"));
  CHECK(contains(pinned.out, "1 agreement, 1 conflict"));
}

TEST_CASE("quiet: that an article was not read as it is meant is told all the same") {
  const Room room;
  room.write("a.md",
             "The toll costs \xa3"
             "5.\n");
  const Outcome quiet = run_with({"check", room.path("a.md"), "--quiet"});
  CHECK(quiet.status == 0);
  CHECK(contains(quiet.err, "[invalid-utf8]"));
  room.write("b.md", "It happened on Friday, 8 April 2026.\n");
  CHECK(contains(run_with({"check", room.path("b.md")}).err, "warning"));
  CHECK(run_with({"check", room.path("b.md"), "--quiet"}).err.empty());
}

TEST_CASE("check: a named pipe is refused, and nobody waits for it") {
  const Room room;
  REQUIRE(::mkfifo(room.path("p.md").c_str(), 0600) == 0);
  const Outcome outcome = run_with({"check", room.path("p.md")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "this is a named pipe"));
  CHECK(contains(outcome.err, "= name a file"));
}

TEST_CASE("check: a line end in the name of a file breaks no line of the report") {
  const Room room;
  room.write("a\nb.md", nine);
  room.write("c.md", eight);
  const Outcome outcome = run_with({"check", room.path()});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "/a\\nb.md:1:"));
  CHECK_FALSE(contains(outcome.out, "\nb.md"));
}

TEST_CASE("configuration: what is wrong is told with its line and a cure") {
  struct Row {
    std::string yaml;
    std::string place;
    std::string cure;
  };
  const Row rows[] = {
      {"baseline: nope.json\n", "concord.yaml:1:11", "writes one"},
      {"min-confidence: high\n", "concord.yaml:1:17", "write it in digits"},
      {"- a\n", "concord.yaml:1:1", "write keys and what they hold"},
      {"fail-on: never\nfail-on: conflict\n", "concord.yaml:2:1", "keep one of them"},
      {"facts: [{name: a toll, value: }]\n", "concord.yaml:1:31", "write"},
      {"overrides: [{files: [nope], role: draft}]\n", "concord.yaml:1:22", "\"**/nope\""},
      {"exclude: nope\n", "concord.yaml:1:10", "\"**/nope\""},
  };
  for (const Row& row : rows) {
    INFO(row.yaml);
    const Room room;
    room.write("a.md", "Five men came.\n");
    room.write("concord.yaml", row.yaml);
    const Outcome outcome = run_with({"check", room.path()});
    CHECK(contains(outcome.err, row.place));
    CHECK(contains(outcome.err, "  = "));
    CHECK(contains(outcome.err, row.cure));
  }
}

TEST_CASE("rules: a folder of rules that is missing is told with a cure") {
  const Room room;
  room.write("a.md", "Five men came.\n");
  const Outcome outcome = run_with({"check", room.path(), "--rules", room.path("nope")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "= check its name"));
}

TEST_CASE("output: a folder that is missing is told with what to do") {
  const Room room;
  room.write("a.md", "Five men came.\n");
  const Outcome outcome = run_with({"check", room.path("a.md"), "--output", room.path("no/out")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "= make its folder first"));
}

TEST_CASE("explain: the beginning of a name is enough for a guess") {
  CHECK(contains(run_with({"explain", "docs.plan"}).err, "docs.plan-"));
}

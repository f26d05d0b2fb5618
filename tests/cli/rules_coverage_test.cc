#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

TEST_CASE(
    "rules coverage: rules are counted with their verdicts, and figures that none claims told") {
  const Room room;
  room.write(
      "rules/looms.yaml",
      "claims:\n  - {id: test.looms, about: a, fact: looms, question: \"a?\", key: [subject], "
      "patterns: [\"{subject:name} runs {value:number} looms\"], examples: [{text: \"Harpa "
      "runs 4 looms.\", find: \"4\"}, {text: \"Harpa runs looms.\", none: true}]}\n"
      "  - {id: test.cats, about: a, fact: cats, question: \"a?\", key: [], patterns: "
      "[\"{value:number} cats\"], examples: [{text: \"4 cats.\", find: \"4\"}, {text: \"Cats "
      "eat.\", none: true}]}\n");
  room.write("story/a.txt", "The mill Harpa runs 40 looms.\n\nThe mill Oakes Hall runs 9 looms.\n");
  room.write("story/b.txt", "The mill Harpa runs 50 looms.\n\nIt stood still for 3 days.\n");
  const Outcome outcome =
      run_with({"rules", "coverage", room.path("story"), "-r", room.path("rules")});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "claims  articles  agreement  conflict  single-source\n"));
  CHECK(contains(outcome.out, "     3         2          0         1              1\n"));
  CHECK(contains(outcome.out, " claim rules found something in 2 articles.\n"));
  CHECK(contains(outcome.out, "Of yours these found nothing:\n  test.cats  "));
  CHECK(contains(outcome.out, "story/b.txt:3:20  duration  3 days"));
}

TEST_CASE("rules coverage: one figure is told as one") {
  const Room room;
  room.write("a.txt", "It stood still for 3 days.\n");
  const Outcome outcome = run_with({"rules", "coverage", room.path()});
  CHECK(contains(outcome.out, "found something in 1 article.\n"));
  CHECK(contains(outcome.out, "\nOf 1 figure no rule claims 1:\n"));
}

TEST_CASE("rules coverage: a folder that is not there is trouble") {
  CHECK(run_with({"rules", "coverage", "no/such/folder"}).status == 2);
  CHECK(run_with({"rules", "coverage"}).status == 2);
}

}  // namespace

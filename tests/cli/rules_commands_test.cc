#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

// A pack of one rule with an example that fails, one that is a known gap, and one that holds.
const char* const pack = R"(claims:
  - id: test.looms
    about: How many looms a mill runs.
    fact: looms
    question: "How many looms does {subject} run?"
    key: [subject]
    patterns:
      - "{subject:name} runs {value:number} looms"
    examples:
      - {text: "Harpa runs 40 looms.", find: "40", value: "40", subject: Harpa}
      - {text: "Harpa keeps 40 looms.", find: "40"}
      - {text: "Harpa has 40 looms running.", find: "40", todo: true}
      - {text: "Harpa runs 40 mills.", none: true}
)";

TEST_CASE("rules test: examples of a user's own rules are run and counted") {
  const Room room;
  room.write("rules/looms.yaml", pack);
  const Outcome outcome = run_with({"rules", "test", "test.looms", "--rules", room.path("rules")});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "looms.yaml:11:"));
  CHECK(contains(outcome.out, "failed: test.looms: must find \"40\", found nothing"));
  CHECK(contains(outcome.out, "known gap: test.looms"));
  CHECK(contains(outcome.out, "4 examples: 2 passed, 1 failed, 1 known gap\n"));
}

TEST_CASE("rules test: a file that no --rules folder holds is trouble, not zero examples") {
  const Room room;
  const std::string file = room.write("rules/looms.yaml", pack);
  const Outcome alone = run_with({"rules", "test", file});
  CHECK(alone.status == 2);
  CHECK(contains(alone.err, "this file is not among the rules"));
  CHECK(contains(alone.err, "--rules " + room.path("rules")));
  const Outcome told = run_with({"rules", "test", file, "--rules", room.path("rules")});
  CHECK(told.err == "");
  CHECK(contains(told.out, "4 examples"));
}

TEST_CASE("rules list, show and explain: a rule is told in a table, in its words, in sentences") {
  const Room room;
  room.write("rules/looms.yaml", pack);
  const std::string folder = room.path("rules");
  CHECK(contains(run_with({"rules", "list", "-r", folder}).out, "How many looms a mill runs."));
  const Outcome shown = run_with({"rules", "show", "test.looms", "-r", folder});
  CHECK(shown.status == 0);
  CHECK(contains(shown.out, "{subject:name} runs {value:number} looms"));
  CHECK(contains(shown.out, "looms.yaml:2"));
  const Outcome told = run_with({"explain", "test.looms", "-r", folder});
  CHECK(contains(told.out, "How many looms does {subject} run?"));
  CHECK(contains(told.out, "It leaves alone:\n  \"Harpa runs 40 mills.\""));
}

TEST_CASE("rules show: a rule that is not there is trouble, with the nearest one") {
  const Room room;
  room.write("rules/looms.yaml", pack);
  const Outcome outcome = run_with({"explain", "test.loms", "-r", room.path("rules")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "there is no rule 'test.loms'"));
  CHECK(contains(outcome.err, "did you mean 'test.looms'?"));
}

TEST_CASE("rules: what names nothing is told alone, without empty tables") {
  const Room room;
  room.write("articles/a.txt", "The mill runs 40 looms.\n");
  const std::pair<std::vector<std::string>, std::string> rows[] = {
      {{"rules", "test", "no.such"}, "there is no rule 'no.such'"},
      {{"rules", "lint", "no-such.yaml"}, "no file 'no-such.yaml' has rules"},
      {{"rules", "coverage", room.path("nowhere")}, "there is no such file"},
      {{"rules", "test", "--gold", room.path("articles")}, "no words are marked"},
      {{"explain", "quakes"}, "its rules: quakes.aftershock"},
      {{"explain", "open.money"}, "figures and names that no rule took"},
      {{"explain", "pinned.fact"}, "contradicts facts.yaml"},
  };
  for (const auto& [arguments, words] : rows) {
    const Outcome outcome = run_with(arguments);
    INFO(outcome.err);
    CHECK(outcome.out == "");
    CHECK(contains(outcome.err, words));
    CHECK(outcome.status == 2);
  }
}

}  // namespace

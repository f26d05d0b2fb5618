#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

std::string pack(const std::string& pattern, const std::string& negative) {
  return "claims:\n  - id: test.looms\n    about: How many looms a mill runs.\n    fact: looms\n"
         "    question: \"How many looms does {subject} run?\"\n    key: [subject]\n"
         "    patterns: [\"" +
         pattern +
         "\"]\n    examples:\n      - {text: \"Harpa runs 40 looms.\", find: \"40\"}\n"
         "      - {text: \"Harpa's looms idle.\", none: true" +
         negative + "}\n";
}

TEST_CASE("rules lint: the shipped rules are clean") {
  const Outcome outcome = run_with({"rules", "lint"});
  CHECK(outcome.out == outcome.out.substr(0, outcome.out.find(' ')) + " rules: nothing to mend\n");
  CHECK(outcome.err == "");
  CHECK(outcome.status == 0);
}

TEST_CASE("rules lint: what is to be mended is told with place and cure, and ends with 1") {
  const Room room;
  const std::string file =
      room.write("rules/looms.yaml",
                 pack("{subject:name} (but not runs) runs {value:number} looms", ", todo: true"));
  const Outcome outcome = run_with({"rules", "lint", "test.looms", "-r", room.path("rules")});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "looms.yaml:7:16: warning: test.looms: \"but not\" rules out "));
  CHECK(contains(outcome.out, "looms.yaml:10:9: warning: test.looms: this example holds"));
  CHECK(contains(outcome.out, "1 rule: 2 things to mend\n"));
  CHECK(outcome.err == "");
}

TEST_CASE("rules lint: a wording that no example shows is told") {
  const Room room;
  std::string rules = pack("{subject:name} runs {value:number} looms", "");
  rules.insert(rules.find("\"]"), "\", \"{subject:name} keeps {value:number} looms");
  room.write("rules/looms.yaml", rules);
  const Outcome outcome = run_with({"rules", "lint", "test.looms", "-r", room.path("rules")});
  CHECK(outcome.status == 1);
  CHECK(
      contains(outcome.out, "looms.yaml:7:60: warning: test.looms: no example shows this wording"));
  CHECK(contains(outcome.out, "1 rule: 1 thing to mend\n"));
}

TEST_CASE("rules lint: what a wording leaves out wants an example as well") {
  const Room room;
  const auto lint = [&](const std::string& pattern, const std::string& silent) {
    std::string rules = pack(pattern, "");
    room.write("rules/looms.yaml",
               rules + "      - {text: \"The mill Harpa runs " + silent + ".\", none: true}\n");
    return run_with({"rules", "lint", "test.looms", "-r", room.path("rules")}).out;
  };
  const std::string but_not =
      "{subject:name} runs (but not about) ...1 {value:number} looms (but not a day)";
  CHECK(contains(lint(but_not, "4 mills"),
                 "looms.yaml:7:16: warning: test.looms: no example shows "
                 "what \"but not\" leaves out here"));
  CHECK(contains(lint(but_not, "40 looms a day"), "1 rule: nothing to mend"));
  // What repeats without end cannot be followed, so nothing is known of it.
  CHECK(contains(
      lint("{subject:name} runs (now|all)* {value:number} looms (but not a day)", "4 mills"),
      "1 rule: nothing to mend"));
  const std::string bounds = "{subject:name} runs {value:number ..50} looms";
  CHECK(contains(lint(bounds, "4 mills"), "no example shows a figure beyond the bounds"));
  CHECK(contains(lint(bounds, "51 looms"), "1 rule: nothing to mend"));
}

TEST_CASE("rules lint: a sentence that the help calls good and the rule does not read is told") {
  const Room room;
  const auto lint = [&](const std::string& good) {
    room.write("rules/looms.yaml", pack("{subject:name} runs {value:number} looms", "") +
                                       "    help: {text: Count those that run., good: \"" + good +
                                       "\", bad: \"Harpa has looms.\"}\n");
    return run_with({"rules", "lint", "test.looms", "-r", room.path("rules")}).out;
  };
  CHECK(contains(lint("The mill Harpa runs 40 looms."), "1 rule: nothing to mend"));
  CHECK(contains(lint("The mill Harpa has 40 looms."),
                 "looms.yaml:2:9: warning: test.looms: its help calls \"The mill Harpa has 40 "
                 "looms.\" good, and it finds nothing there [unread-help]"));
}

TEST_CASE("rules lint: a number whose unit is lost is told, with the type that takes both") {
  struct Row {
    const char* pattern;
    const char* type;
  };
  const Row rows[] = {
      {"{subject:name} runs {value:number} (minutes|hours)", "duration"},
      {"{subject:name} runs {value:number} km", "measure"},
      {"{subject:name} runs {value:number} euros?", "money"},
      {"{subject:name} runs {value:number} looms", ""},
      {"{subject:name} runs {looms:number} km {value:number}", ""},
  };
  for (const Row& row : rows) {
    const Room room;
    room.write("rules/looms.yaml", pack(row.pattern, ""));
    const Outcome outcome = run_with({"rules", "lint", "test.looms", "-r", room.path("rules")});
    INFO(row.pattern << '\n' << outcome.out);
    const std::string type = row.type;
    CHECK(contains(outcome.out, "is no part of it [lost-unit]") != type.empty());
    if (!type.empty()) CHECK(contains(outcome.out, "{value:" + type + "} takes both"));
  }
}

TEST_CASE("rules lint: a rule with mistakes, and an unknown one, are trouble") {
  const Room room;
  room.write("rules/looms.yaml", pack("{subject:name runs {value:number} looms", ""));
  CHECK(run_with({"rules", "lint", "-r", room.path("rules")}).status == 2);
  CHECK(run_with({"rules", "lint", "no.such"}).status == 2);
}

}  // namespace

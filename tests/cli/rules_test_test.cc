#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

std::string pack(const std::string& examples) {
  return "# looms\nclaims:\n  - id: test.looms  # the first\n    about: How many looms a mill "
         "runs.\n"
         "    fact: looms\n    question: \"How many looms does {subject} run?\"\n"
         "    key: [subject]\n    patterns: [\"{subject:name} runs ...2 {value:number} looms\"]\n"
         "    examples:\n      - {text: \"Harpa's mill idles.\", none: true}\n" +
         examples;
}

TEST_CASE(
    "rules test --update: an example that fails says what its rule finds, and nothing else moves") {
  const Room room;
  const std::string before = pack(
      "      - {text: \"Harpa runs over 40 looms.\", find: \"40\", value: \"40\", subject: Pell}  "
      "# was 40\n");
  const std::string file = room.write("rules/looms.yaml", before);
  const Outcome outcome =
      run_with({"rules", "test", "test.looms", "--update", "-r", room.path("rules")});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "looms.yaml:11:9: rewritten: test.looms: find \"over 40\""));
  CHECK(contains(outcome.out, "2 examples: 2 passed"));
  CHECK(
      read_whole(file) ==
      pack("      - {text: \"Harpa runs over 40 looms.\", find: \"over 40\", value: \"(40, 50)\", "
           "subject: Harpa}  # was 40\n"));
}

TEST_CASE("rules test --update: silence broken or kept is no claim to write down") {
  const Room room;
  const std::string before = pack(
      "      - {text: \"Harpa runs 40 looms.\", none: true}\n"
      "      - {text: \"Harpa keeps 40 looms.\", find: \"40\"}\n");
  const std::string file = room.write("rules/looms.yaml", before);
  const Outcome outcome =
      run_with({"rules", "test", "test.looms", "--update", "-r", room.path("rules")});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "3 examples: 1 passed, 2 failed"));
  CHECK(read_whole(file) == before);
}

TEST_CASE("rules test --update: files with mistakes are not touched") {
  const Room room;
  const std::string before =
      pack("      - {text: \"Harpa runs 40 looms.\", find: \"40 looms\"}\n") + "clams: []\n";
  const std::string file = room.write("rules/looms.yaml", before);
  const Outcome outcome = run_with({"rules", "test", "--update", "-r", room.path("rules")});
  CHECK(outcome.status == 2);
  CHECK(read_whole(file) == before);
}

TEST_CASE("rules test --gold: claims are counted against marks, rule by rule") {
  const Room room;
  room.write("rules/looms.yaml", pack("      - {text: \"Harpa runs 40 looms.\", find: \"40\"}\n"));
  room.write("gold/a.txt",
             "Harpa runs [[test.looms: over 40]] looms.\n\nOakes Mill runs 12 looms.\n\n"
             "There are [[test.looms: 30]] looms at the mill of Pell.\n");
  const Outcome outcome =
      run_with({"rules", "test", "--gold", room.path("gold"), "-r", room.path("rules")});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "a.txt:3:17: noisy: test.looms: \"12\"\n"));
  CHECK(contains(outcome.out, "a.txt:5:11: missing: test.looms: \"30\"\n"));
  CHECK(contains(outcome.out,
                 "rule        precision  recall     F1  right  noisy  missing\n"
                 "test.looms       50.0    50.0   50.0      1      1        1\n"
                 "all              50.0    50.0   50.0      1      1        1\n"));
}

TEST_CASE("rules test --gold: all marks found and nothing else is clean") {
  const Room room;
  room.write("rules/looms.yaml", pack("      - {text: \"Harpa runs 40 looms.\", find: \"40\"}\n"));
  room.write("gold/a.md", "Harpa runs [[test.looms: 40]] looms and sold 3 mills for $12m.\n");
  const Outcome outcome =
      run_with({"rules", "test", "--gold", room.path("gold"), "-r", room.path("rules")});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "all             100.0   100.0  100.0      1      0        0\n"));
}

TEST_CASE("rules test --gold: a mark of a rule that is not there is trouble") {
  const Room room;
  room.write("gold/a.txt", "Harpa runs [[test.looms: 40]] looms.\n");
  const Outcome outcome = run_with({"rules", "test", "--gold", room.path("gold")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "a.txt:1:12: error: there is no rule 'test.looms'"));
}

}  // namespace

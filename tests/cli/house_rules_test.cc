#include <catch2/catch.hpp>
#include <filesystem>

#include "room.h"

namespace {

using namespace concord::cli;

const std::string looms =
    "claims:\n  - id: test.looms\n    about: How many looms a mill runs.\n    fact: looms\n"
    "    question: \"How many looms does {subject} run?\"\n    key: [subject]\n"
    "    patterns: [\"{subject:name} runs {value:number} looms\"]\n"
    "    examples:\n      - {text: \"Harpa runs 40 looms.\", find: \"40\"}\n"
    "      - {text: \"Harpa's looms idle.\", none: true}\n";

// A stay in a folder.
class Stay {
 public:
  explicit Stay(const std::string& folder) : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder);
  }
  ~Stay() { std::filesystem::current_path(before_); }
  Stay(const Stay&) = delete;
  Stay& operator=(const Stay&) = delete;

 private:
  std::filesystem::path before_;
};

TEST_CASE("house rules: a file without rules is trouble, and those that have some are told") {
  const Room room;
  room.write("rules/looms.yaml", looms);
  room.write("rules/words.yaml", "lexicon: {loom: [loom, jenny]}\n");
  for (const char* command : {"test", "lint"}) {
    for (const char* file : {"lomms.yaml", "words.yaml"}) {
      const Outcome outcome = run_with({"rules", command, file, "-r", room.path("rules")});
      INFO(command << ' ' << file << '\n' << outcome.err);
      CHECK(outcome.status == 2);
      CHECK(contains(outcome.err, std::string("no file '") + file + "' has rules"));
      CHECK(contains(outcome.err, "those that have: " + room.path("rules/looms.yaml")));
    }
  }
  const Outcome alone = run_with({"rules", "test", "mine.yaml"});
  CHECK(alone.status == 2);
  CHECK(contains(alone.err, "--rules FOLDER names the folder it lies in"));
  const Outcome near = run_with({"rules", "test", "rules/en/claims/wether.yaml"});
  CHECK(contains(near.err, "did you mean 'rules/en/claims/weather.yaml'?"));
}

TEST_CASE("house rules: a file with mistakes is told of them alone, not as one without rules") {
  const Room room;
  room.write("rules/looms.yaml", "claims: [\n");
  const Outcome outcome = run_with({"rules", "test", "looms.yaml", "-r", room.path("rules")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "looms.yaml:1:9: error: this \"[\" is never closed"));
  CHECK(!contains(outcome.err, "has rules"));
}

TEST_CASE("house rules: a file may be named by any path that leads to it") {
  const Room room;
  const std::string file = room.write("rules/looms.yaml", looms);
  const Stay stay(room.path());
  for (const std::string& name : {std::string("looms.yaml"), std::string("./rules/looms.yaml"),
                                  std::string("rules/looms.yaml"), file}) {
    const Outcome outcome = run_with({"rules", "test", name, "-r", "rules"});
    INFO(name << '\n' << outcome.err);
    CHECK(outcome.out == "2 examples: 2 passed, 0 failed, 0 known gaps\n");
  }
}

TEST_CASE("house rules: a file of one's own comes before a shipped one of that name") {
  const Room room;
  room.write("rules/weather.yaml", looms);
  const Outcome outcome = run_with({"rules", "test", "weather.yaml", "-r", room.path("rules")});
  CHECK(outcome.out == "2 examples: 2 passed, 0 failed, 0 known gaps\n");
}

TEST_CASE("house rules: those of concord.yaml serve every command over rules") {
  const Room room;
  room.write("rules/looms.yaml", looms);
  room.write("concord.yaml", "rules: [rules]\n");
  room.write("a.txt", "The mill Harpa runs 40 looms.\n");
  room.write("marked/a.txt", "The mill Harpa runs [[test.looms: 40]] looms.\n");
  const Stay stay(room.path());
  const std::vector<std::vector<std::string>> commands = {
      {"rules", "test", "looms.yaml"},
      {"rules", "lint", "looms.yaml"},
      {"explain", "test.looms"},
      {"rules", "show", "test.looms"},
      {"rules", "coverage", "a.txt"},
      {"claims", "a.txt"},
      {"rules", "test", "--gold", "marked"},
      {"extract", "a.txt"},
  };
  for (const std::vector<std::string>& command : commands) {
    const Outcome outcome = run_with(command);
    INFO(command[0] << ' ' << command[1] << '\n' << outcome.out << outcome.err);
    CHECK(outcome.status == 0);
    CHECK(outcome.err == "");
  }
  CHECK(contains(run_with({"rules", "list"}).out, "test.looms"));
  CHECK(contains(run_with({"extract", "a.txt"}).out, "test.looms"));
  CHECK(contains(run_with({"claims", "a.txt"}).out, "test.looms"));
  const Outcome made = run_with({"rules", "new"},
                                "The mill Harpa runs [40] looms.\n"
                                "The mill Pell runs [30] looms.\n");
  CHECK(contains(made.err, "'test.looms' reads these values already"));
}

TEST_CASE("house rules: where nothing else decides the house speaks before the shipped rules") {
  const Room room;
  room.write(
      "rules/works.yaml",
      "claims:\n  - id: house.opening\n    about: When a place opens.\n    fact: a house fact\n"
      "    question: \"When does {subject} open?\"\n    key: [subject]\n"
      "    patterns: [\"opening of the {subject:name} is ...2 {value:date}\"]\n"
      "    examples:\n"
      "      - {text: \"The opening of the Pell Bridge is set on 4 May.\", find: \"4 May\"}\n"
      "      - {text: \"The opening of the Pell Bridge is a feast.\", none: true}\n");
  const Outcome outcome = run_with({"rules", "test", "works.yaml", "-r", room.path("rules")});
  INFO(outcome.out << outcome.err);
  CHECK(outcome.status == 0);
}

TEST_CASE("house rules: an example may say what stands in any capture of the key") {
  const Room room;
  const auto test = [&](const std::string& fare) {
    room.write("rules/fares.yaml",
               "lexicon: {fare: {adult: [adult, full], child: [child, kids]}}\n"
               "claims:\n  - id: test.fare\n    about: What a ticket costs.\n    fact: fare\n"
               "    question: \"What does the {fare} ticket cost?\"\n    key: [subject, fare]\n"
               "    patterns: [\"{fare:fare} tickets to {subject:name} cost {value:money}\"]\n"
               "    examples:\n      - {text: \"Kids tickets to Pell cost $5.\", find: \"$5\", "
               "subject: Pell, " +
                   fare +
                   "}\n"
                   "      - {text: \"Kids tickets to Pell are sold out.\", none: true}\n");
    return run_with({"rules", "test", "fares.yaml", "-r", room.path("rules")});
  };
  CHECK(test("fare: child").status == 0);
  CHECK(contains(test("fare: adult").out, "the fare must be adult, is "));
  CHECK(contains(test("far: child").err, "did you mean \"fare\"?"));
}

TEST_CASE("house rules: `unless` takes words side by side") {
  const Room room;
  std::string rules = looms;
  rules.replace(rules.find("    patterns"), 0, "    unless: [re-open, \"no longer\"]\n");
  rules +=
      "      - {text: \"To re-open, Harpa runs 40 looms.\", none: true}\n"
      "      - {text: \"No longer Harpa runs 40 looms.\", none: true}\n"
      "      - {text: \"Then no Harpa runs 40 looms.\", find: \"40\"}\n";
  room.write("rules/looms.yaml", rules);
  const Outcome outcome = run_with({"rules", "test", "looms.yaml", "-r", room.path("rules")});
  INFO(outcome.out << outcome.err);
  CHECK(outcome.status == 0);
}

TEST_CASE("house rules: why tells where the nearest of them stopped") {
  const Room room;
  room.write("rules/looms.yaml", looms);
  const std::string article =
      room.write("a.txt", "The mill Harpa now runs 40 looms.\n\nThe mill Pell runs 30 looms.\n");
  const auto why = [&](const std::string& line, const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"why", article + line};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_with(arguments).out;
  };
  CHECK(contains(why(":1", {"-r", room.path("rules")}),
                 "  not by        test.looms: \"{subject:name} runs {value:number} looms\" fits "
                 "\"Harpa\", then wants \"runs\" where \"now\" stands"));
  CHECK(!contains(why(":3", {"-r", room.path("rules")}), "not by"));
  CHECK(!contains(why(":1", {}), "not by"));
}

TEST_CASE("house rules: bounds that keep a rule silent are told with what they hold") {
  const Room room;
  const std::string file = room.write(
      "rules/piers.yaml",
      "claims:\n  - id: test.pier\n    about: How long a pier is.\n    fact: pier\n"
      "    question: \"How long is {subject}?\"\n    key: [subject]\n    least: 5\n"
      "    patterns: [\"the pier {subject:name} juts ...2 {value:measure}\"]\n    examples:\n"
      "      - {text: \"At last the pier Harpa juts 1.2 km out.\", find: \"1.2 km\"}\n"
      "      - {text: \"Here the pier Harpa juts out.\", none: true}\n");
  const Outcome outcome = run_with({"rules", "test", "piers.yaml", "-r", room.path("rules")});
  CHECK(contains(outcome.out,
                 "but \"least: 5\" leaves out \"1.2 km\", which counts in its own unit\n"));
}

TEST_CASE("house rules: a quotation mark is told in other marks") {
  const Room room;
  std::string rules = looms;
  rules += "      - {text: \"The mill Harpa \\\"runs\\\" 40 looms.\", find: \"40\"}\n";
  room.write("rules/looms.yaml", rules);
  const Outcome outcome = run_with({"rules", "test", "looms.yaml", "-r", room.path("rules")});
  CHECK(contains(outcome.out,
                 "then wants \"runs\" where «\"» stands: \"? takes it or leaves it, on both "
                 "sides of a title\n"));
}

}  // namespace

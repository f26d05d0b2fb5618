#include <catch2/catch.hpp>

#include "room.h"
#include "ships_found.h"

using namespace concord::cli;

namespace {

const std::string crossing = R"yaml(claims:
  - id: boats.crossing
    about: How long a ferry takes.
    fact: length of the crossing
    question: "How long does the ferry to {subject} take?"
    key: [subject]
    patterns: ["ferry to {subject:name} (takes|needs) ...2 {value:duration}"]
    examples:
      - {text: "The ferry to Pell takes 40 minutes.", find: "40 minutes"}
      - {text: "The ferry to Pell takes cars.", none: true}
)yaml";

// How a check of two articles ends, by that rule with these keys.
Outcome check(const std::string& keys, const std::string& a, const std::string& b,
              const std::vector<std::string>& more = {}) {
  const Room room;
  room.write("house/boats.yaml", crossing + keys);
  std::vector<std::string> arguments = {
      "check", room.write("a.txt", "The ferry to Pell takes " + a + ".\n"),
      room.write("b.txt", "The ferry to Pell needs " + b + ".\n"), "--rules", room.path("house")};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return run_with(arguments);
}

// SARIF as one line.
std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  return text;
}

std::string explain(const std::string& keys) {
  const Room room;
  room.write("house/boats.yaml", crossing + keys);
  return run_with({"explain", "boats.crossing", "--rules", room.path("house")}).out;
}

}  // namespace

TEST_CASE("rule keys: limits are compared as such where the rule is exact") {
  CHECK(check("", "up to 45 minutes", "up to 50 minutes").status == 0);
  CHECK(check("    exact: true\n", "up to 45 minutes", "up to 50 minutes").status == 1);
  CHECK(check("    exact: true\n", "up to 60 minutes", "up to an hour").status == 0);
  CHECK(contains(explain("    exact: true\n"), "The figure is a limit or a setting"));
}

TEST_CASE("rule keys: values no further apart than the tolerance agree, and the report says why") {
  const auto [keys, b, status] = GENERATE(table<std::string, std::string, int>({
      {"", "43 minutes", 1},
      {"    tolerance: 5%\n", "43 minutes", 0},
      {"    tolerance: 5 %\n", "43 minutes", 0},
      {"    tolerance: 5 per cent\n", "43 minutes", 0},
      {"    tolerance: 4%\n", "43 minutes", 1},
      {"    tolerance: 2\n", "43 minutes", 0},
      {"    tolerance: 1\n", "43 minutes", 1},
      {"    tolerance: 120 seconds\n", "43 minutes", 0},
      {"    tolerance: 2 minutes\n", "43 minutes", 0},
      {"    tolerance: 2 km\n", "43 minutes", 1},
  }));
  const Outcome outcome = check(keys, "41 minutes", b, {"--format", "ndjson"});
  INFO(keys << outcome.out << outcome.err);
  CHECK(outcome.status == status);
  CHECK(
      contains(outcome.out, status == 0 ? "\"reason\":\"tolerated\"" : "\"reason\":\"disjoint\""));
}

TEST_CASE("rule keys: a tolerance of days counts the days between two dates") {
  const Room room;
  room.write("house/boats.yaml", R"yaml(claims:
  - id: boats.launch
    about: When a boat was launched.
    fact: launch
    key: [subject]
    tolerance: 1 day
    patterns: ["{subject:name} was launched on {value:date}"]
    examples:
      - {text: "The Harpa was launched on 5 May 2031.", find: "5 May 2031"}
      - {text: "The Harpa was launched.", none: true}
    pairs:
      - {a: "The Harpa was launched on 5 May 2031.", b: "The Harpa was launched on 6 May 2031.",
         gives: agreement, because: they are a day apart}
      - {a: "The Harpa was launched on 5 May 2031.", b: "The Harpa was launched on 7 May 2031.",
         gives: conflict, because: they are two days apart}
)yaml");
  const Outcome outcome =
      run_with({"rules", "test", "boats.launch", "--rules", room.path("house")});
  INFO(outcome.out << outcome.err);
  CHECK(outcome.status == 0);
}

TEST_CASE("rule keys: a tolerance counts against claims without a rule, and against a pin") {
  const auto [tolerance, status] = GENERATE(table<std::string, int>({{"10%", 0}, {"1%", 1}}));
  const Room room;
  room.write("house/boats.yaml", crossing + "    tolerance: " + tolerance + "\n");
  const std::string rest = " in calm weather, and 200 people use it.\n";
  room.write("s/a.txt", "The ferry to Pell takes 40 minutes" + rest);
  room.write("s/b.txt", "On the ferry to Pell 43 minutes pass" + rest);
  const Outcome open = run_with({"check", room.path("s"), "--rules", room.path("house")});
  INFO(open.out << open.err);
  CHECK(open.status == status);
  room.write("p/a.txt", "The ferry to Pell takes 43 minutes.\n");
  room.write("p/concord.yaml", "facts: [{name: ferry to Pell takes, value: 40 minutes}]\n");
  const Outcome pinned = run_with({"check", room.path("p"), "--rules", room.path("house")});
  CHECK(pinned.status == status);
}

TEST_CASE("rule keys: only conflicts of severity error fail a run") {
  const auto [keys, status, level] = GENERATE(table<std::string, int, std::string>({
      {"", 1, "error"},
      {"    severity: error\n", 1, "error"},
      {"    severity: warning\n", 0, "warning"},
      {"    severity: note\n", 0, "note"},
  }));
  INFO(keys);
  CHECK(check(keys, "40 minutes", "50 minutes").status == status);
  CHECK(check(keys, "40 minutes", "50 minutes", {"--fail-on", "possible-conflict"}).status == 1);
  const Outcome sarif = check(keys, "40 minutes", "50 minutes", {"--format", "sarif"});
  CHECK(sarif.status == status);
  CHECK(contains(without_blanks(sarif.out), "\"level\":\"" + level + "\",\"rank\""));
  CHECK(contains(without_blanks(sarif.out),
                 "\"defaultConfiguration\":{\"level\":\"" + level + "\"}"));
  const bool error = level == "error";
  const std::string github = check(keys, "40 minutes", "50 minutes", {"--format", "github"}).out;
  CHECK(contains(github, level == "note" ? "::notice file" : "::" + level + " file"));
  const std::string text = check(keys, "40 minutes", "50 minutes").out;
  CHECK(contains(text, error ? "conflict  How long" : "conflict (" + level + ")  How long"));
  const std::string lines = check(keys, "40 minutes", "50 minutes", {"--format", "ndjson"}).out;
  CHECK(contains(lines, "\"severity\":\"" + level + "\"") == !error);
  const std::string junit = check(keys, "40 minutes", "50 minutes", {"--format", "junit"}).out;
  CHECK(contains(junit, "<failure") == error);
  CHECK(contains(explain(keys), "Its conflicts are told as " + level + "s") == !error);
}

TEST_CASE("rule keys: of two rules of one fact the graver decides") {
  const Room room;
  const auto rule = [](const std::string& id, const std::string& verb,
                       const std::string& severity) {
    return "  - {id: " + id + ", about: x, fact: f, key: [subject], severity: " + severity +
           ", patterns: ['ferry to {subject:name} " + verb +
           " {value:duration}'], examples: [{text: a, find: a}, {text: b, none: true}]}\n";
  };
  room.write("house/boats.yaml", "claims:\n" + rule("boats.one", "takes", "note") +
                                     rule("boats.two", "needs", "error"));
  room.write("a.txt", "The ferry to Pell takes 40 minutes.\n");
  room.write("b.txt", "The ferry to Pell needs 50 minutes.\n");
  CHECK(run_with({"check", room.path("a.txt"), room.path("b.txt"), "--rules", room.path("house")})
            .status == 1);
}

TEST_CASE("rule keys: advice reaches explain and SARIF") {
  const std::string keys = R"yaml(    help:
      text: Take the time from the timetable.
      good: "It takes 40 minutes from pier to pier."
      bad: [It takes a while.]
    link: https://example.org/crossings
    author: Ada Quill
    since: 2031-05-08
    tags: [ferries]
)yaml";
  const std::string told = explain(keys);
  INFO(told);
  CHECK(contains(told,
                 "\nTake the time from the timetable.\nAs it should be:\n"
                 "  \"It takes 40 minutes from pier to pier.\"\nAs it should not:\n"
                 "  \"It takes a while.\"\n"));
  CHECK(contains(told, ", by Ada Quill, since 2031-05-08.\n"));
  CHECK(contains(told, "Tags: ferries.\nMore: https://example.org/crossings\n"));
  const std::string sarif = check(keys, "40 minutes", "50 minutes", {"--format", "sarif"}).out;
  CHECK(contains(sarif, "\"helpUri\": \"https://example.org/crossings\""));
  CHECK(contains(sarif, "Take the time from the timetable."));
  CHECK(contains(sarif, "As it should be:\\n\\n- It takes 40 minutes from pier to pier."));
  CHECK(contains(without_blanks(sarif), "\"consistency\",\"ferries\""));
  CHECK(contains(explain("    help: Ask the pilot.\n"), "\nAsk the pilot.\n"));
}

namespace {

// How a check of two lists of ports ends, by a rule with these keys.
Outcome check_lists(const std::string& keys, const std::string& a, const std::string& b) {
  const Room room;
  room.write("house/ports.yaml", R"yaml(claims:
  - id: boats.ports
    about: Where a ferry calls.
    fact: ports of call
    key: [subject]
    patterns: ["ferry {subject:name} calls at ...2 {value:list}"]
    examples:
      - {text: "The ferry Harpa calls at Pell, Sarn and Lume.", find: "Pell, Sarn and Lume"}
      - {text: "The ferry Harpa calls at noon.", none: true}
)yaml" + keys);
  room.write("a.txt", "The ferry Harpa calls at " + a + ".\n");
  room.write("b.txt", "The ferry Harpa calls at " + b + ".\n");
  return run_with({"check", room.path("a.txt"), room.path("b.txt"), "--rules", room.path("house"),
                   "--format", "ndjson"});
}

}  // namespace

TEST_CASE(
    "rule keys: a loose rule asks its question of states, and of figures says what they are like") {
  const Room room;
  room.write("house/boats.yaml", R"yaml(claims:
  - id: boats.sail
    about: What moves a boat.
    fact: drive
    question: "What moves the boat?"
    kind: status
    key: []
    family: drive
    loose: true
    patterns: [{pattern: "under sail", state: sail}]
    examples:
      - {text: "It came under sail.", find: "under sail"}
      - {text: "It came under way to sail.", none: true}
)yaml");
  const auto report = [&](const std::string& keys) {
    room.write("house/ferries.yaml", keys);
    return run_with({"check",
                     room.write("a.txt", "The Pella came under sail to Pell in 40 minutes.\n"),
                     room.write("b.txt", "She left Marrow under sail for 40 minutes.\n"), "--rules",
                     room.path("house")})
        .out;
  };
  std::string minutes = crossing;
  minutes.replace(minutes.find("ferry to {subject:name} (takes|needs)"), 37, "(in|for)");
  minutes.replace(minutes.find("[subject]"), 9, "[]\n    loose: true");
  minutes.replace(minutes.find(" to {subject}"), 13, "");
  minutes.replace(minutes.find("ferry to Pell takes 40"), 22, "boat came in 40");
  CHECK(contains(report(minutes), "What moves the boat?"));
  CHECK_FALSE(contains(report(minutes), "How long does the ferry take?"));
}

TEST_CASE("rule keys: a rule may say whether its lists are whole") {
  const auto [keys, b, status] = GENERATE(table<std::string, std::string, int>({
      {"", "Pell, Sarn and Lume", 1},
      {"    closed: true\n", "Pell, Sarn and Lume", 1},
      {"    closed: false\n", "Pell, Sarn and Lume", 0},
      {"", "towns such as Pell, Sarn and Lume", 0},
      {"    closed: true\n", "towns such as Pell, Sarn and Lume", 1},
  }));
  const Outcome outcome = check_lists(keys, "Pell, Sarn, Lume and Quill", b);
  INFO(keys << b << outcome.out << outcome.err);
  CHECK(outcome.status == status);
}

namespace {

// In sentences that hold other words besides.
std::string found_with(const std::string& keys) {
  return ships_found(
      keys,
      "# Harbour\n\nIt has ships 11 in the storm. It zailed with ships 12. It has ships "
      "13.\n\nIn a storm it zails with ships 14. At sea it has ships 15.\n");
}

}  // namespace

TEST_CASE("rule keys: a rule may ask what else its sentences hold") {
  CHECK(found_with("") == "11 12 13 14 15 ");
  CHECK(found_with("    sentence: {has: storm}\n") == "11 14 ");
  CHECK(found_with("    sentence: {has: \"@zail\"}\n") == "12 14 ");
  CHECK(found_with("    sentence: {has: [Storm, \"@zail\"]}\n") == "11 12 14 ");
  CHECK(found_with("    sentence: {has-not: [storm, \"@zail\"]}\n") == "13 15 ");
  CHECK(found_with("    sentence: {has: \"@zail\", has-not: [storm]}\n") == "12 ");
  CHECK(found_with("    sentence: {has: [at sea]}\n") == "15 ");
  CHECK(found_with("    sentence: {has: [sea at]}\n").empty());
  CHECK(found_with("    sentence: {has: [~zail]}\n") == "12 14 ");
}

TEST_CASE("rule keys: a rule may speak of the first paragraph alone") {
  CHECK(found_with("    in: lead\n") == "11 12 13 ");
  CHECK(found_with("    not-in: lead\n") == "14 15 ");
}

#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

struct Dispute : Room {
  Dispute() {
    write("s/a.txt", nine);
    write("s/b.txt", eight);
  }
};

TEST_CASE("claims: each article's claims come with their place, value, rule and question") {
  const Dispute story;
  const Outcome outcome = run_with({"claims", story.path()});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "s/a.txt\n"));
  CHECK(contains(outcome.out, "1:21"));
  CHECK(contains(outcome.out, "markets.share-rise"));
  CHECK(contains(outcome.out, "By how much did Harpa's share price rise?"));
  story.write("t/c.txt", "Nothing to see here.\n");
  CHECK(contains(run_with({"claims", story.path("t")}).out, "nothing that can be compared"));
}

TEST_CASE("why: a claim is told from its rule to its verdict") {
  const Dispute story;
  const Outcome outcome = run_with({"why", story.path("s/b.txt") + ":1:21"});
  CHECK(outcome.status == 0);
  for (const char* part : {"matched by", "markets.share-rise", "normalised to", "8 %", "keyed as",
                           "harpa", "compared with", "s/a.txt:1:21", "disjoint", "conflict"}) {
    INFO(part);
    CHECK(contains(outcome.out, part));
  }
  CHECK(!contains(outcome.out, "Lume\""));
  CHECK(contains(run_with({"why", story.path("s/b.txt") + ":1"}).out, "Lume"));
}

TEST_CASE("why: a line without claims says where the nearest is, and no place is an error") {
  const Dispute story;
  story.write("s/c.txt", "Words alone are here.\n\n" + std::string(nine));
  const std::string line = story.path("s/c.txt") + ":1";
  const Outcome nothing = run_with({"why", line});
  CHECK(nothing.status == 2);
  CHECK(nothing.out.empty());
  CHECK(contains(nothing.err, line + ":1: error: there is no claim on this line"));
  CHECK(contains(nothing.err, "the nearest is " + story.path("s/c.txt") + ":3:1 \"Harpa"));
  CHECK(contains(run_with({"why", line + ":4"}).err, "there is no claim here"));
  story.write("u/d.txt", "Words alone are here.\n");
  CHECK(contains(run_with({"why", story.path("u/d.txt") + ":1"}).err, "nor is there one"));
  for (const std::string place : {"s/c.txt", "s/c.txt:x", "s/c.txt:0"}) {
    const Outcome outcome = run_with({"why", story.path(place)});
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.err, "FILE:LINE"));
  }
  CHECK(run_with({"why", story.path("s/none.txt") + ":1"}).status == 2);
}

TEST_CASE("why: of what answers the same question elsewhere it says why that is another fact") {
  const Room room;
  const std::string_view both =
      "Police arrested 12 people in Pell. Police arrested 30 people in Corvo.";
  const std::string_view one = both.substr(0, both.find('.') + 1);
  room.write("a.txt", both);
  room.write("b.txt", both);
  room.write("c.txt", one);
  const Outcome outcome = run_with({"why", room.path("c.txt") + ":1:17"});
  CHECK(contains(outcome.out, "a.txt:1:52 \"30\", keyed the same, but several articles tell both"));
}

TEST_CASE("why: a pinned fact and what contradicts it are told from either side") {
  const Room room;
  room.write("a.md", "The upload limit is 20 MB for everyone.\n");
  room.write("facts.yaml", "facts:\n  - {name: upload limit, value: 25 MB}\n");
  const Outcome article = run_with({"why", room.path("a.md") + ":1"});
  CHECK(contains(article.out, "whose clause has the words of a pinned fact"));
  CHECK(contains(article.out, "a pinned fact says otherwise"));
  const Outcome fact = run_with({"why", room.path("facts.yaml") + ":2"});
  CHECK(fact.status == 0);
  CHECK(contains(fact.out, "it is a pinned fact"));
  CHECK(contains(fact.out, "a.md:1:21 \"20 MB\""));
  CHECK(!contains(fact.out, "value: …"));
}

TEST_CASE("init: what is written says what was found, can be used, and is written once") {
  const Dispute story;
  story.write("s/draft.md", "---\ndate: 2031-05-02\n---\n" + std::string(nine));
  const Outcome outcome = run_with({"init", story.path()});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "3 articles in 1 story"));
  CHECK(contains(outcome.out, "2 articles without a day"));
  CHECK(
      contains(run_with({"check", story.path(), "--show-config"}).out, "draft.md  (role: draft)"));
  CHECK(run_with({"check", story.path()}).err.empty());
  CHECK(run_with({"init", story.path()}).status == 2);
}

TEST_CASE("init: what cannot be read is left out by what is written") {
  const Dispute story;
  story.write("s/picture.txt", std::string_view("\x89PNG\0\0", 6));
  const Outcome outcome = run_with({"init", story.path()});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "1 file that cannot be read: left out by it"));
  CHECK(contains(outcome.err, "picture.txt"));
  const Outcome check = run_with({"check", story.path()});
  CHECK(check.status == 1);
  CHECK(check.err.empty());
}

TEST_CASE("init: what cannot be read is left out whatever its name, and nothing with it") {
  for (const char* name : {"a[1].txt", "?.txt", "*.txt", "{a,b}.txt", "a's.txt"}) {
    INFO(name);
    const Dispute story;
    story.write("s/a1.txt", "The bridge was opened in 1931.\n");
    story.write(std::string("s/") + name, std::string_view("\x89PNG\0\0", 6));
    CHECK(run_with({"init", story.path()}).status == 0);
    const Outcome check = run_with({"check", story.path(), "--show-files"});
    CHECK(check.err.empty());
    CHECK(contains(check.out, "s/a.txt"));
    CHECK(contains(check.out, "s/a1.txt"));
    CHECK(!contains(check.out, name));
  }
}

TEST_CASE("show: what a run would read and what holds for it is printed, and nothing is checked") {
  const Dispute story;
  story.write("concord.yaml", "overrides: [{files: ['s/b*'], role: draft}]\nfail-on: never\n");
  const Outcome files = run_with({"check", story.path(), "--show-files"});
  CHECK(files.status == 0);
  CHECK(contains(files.out, "s/b.txt  draft"));
  const Outcome config = run_with({"check", story.path("s/a.txt"), "--show-config"});
  CHECK(contains(config.out, "fail-on: never"));
  CHECK(!contains(config.out, "s/b.txt"));
}

TEST_CASE("statistics: what each rule found is counted on standard error") {
  const Dispute story;
  const Outcome outcome = run_with({"check", story.path(), "--statistics"});
  CHECK(contains(outcome.err, "markets.share-rise"));
  CHECK(outcome.out == run_with({"check", story.path()}).out);
}

TEST_CASE("statistics: each stage is timed on standard error and nowhere else") {
  const Dispute story;
  const Outcome outcome = run_with({"check", story.path(), "--statistics", "--format", "json"});
  for (const char* stage : {"rules", "stories", "read", "claims", "compare", "report", "all"}) {
    CHECK(contains(outcome.err, std::string("\n") + stage + " "));
  }
  CHECK(outcome.out == run_with({"check", story.path(), "--format", "json"}).out);
}

}  // namespace

#include <catch2/catch.hpp>

#include <cstdlib>

#include "room.h"

namespace {

using namespace concord::cli;

std::string article(const std::string& rise, const std::string& comment = "") {
  return "# Harpa buys Lume\n\n" + comment + "\n\nHarpa's shares rose " + rise +
         " on Monday after the company said it would buy Lume.\n";
}

// Two articles that disagree on one figure.
struct Dispute : Room {
  Dispute() {
    write("s/a.md", article("9%"));
    write("s/b.md", article("8%"));
  }
};

void git(const Room& room, const std::string& words) {
  const std::string command =
      "git -C " + room.path() + " -c user.name=N -c user.email=n@example.org " + words;
  REQUIRE(std::system((command + " >/dev/null 2>&1").c_str()) == 0);
}

TEST_CASE("known: a comment with a reason takes a conflict out of the report and the status") {
  const Dispute story;
  story.write("s/a.md", article("9%", "<!-- concord-ignore markets.*: the exchange's figure -->"));
  const Outcome outcome = run_with({"check", story.path()});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "0 conflicts, 1 known"));
  CHECK(outcome.err.empty());
  const Outcome sarif = run_with({"check", story.path(), "--format", "sarif"});
  CHECK(contains(sarif.out, "\"suppressions\""));
  CHECK(contains(sarif.out, "the exchange's figure"));
}

TEST_CASE("known: a comment without a conflict is told, and one for another rule ignores nothing") {
  const Dispute story;
  story.write("s/a.md", article("9%", "<!-- concord-ignore markets.share-rse: typing -->"));
  const Outcome outcome = run_with({"check", story.path()});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "did you mean \"markets.share-rise\"?"));
  // Named one by one, the articles may be only some of the story.
  CHECK(run_with({"check", story.path("s/a.md")}).err.empty());
}

TEST_CASE("known: a baseline is written once, is keyed on values, and only shrinks") {
  const Dispute story;
  const std::string file = story.path("known.json");
  CHECK(run_with({"baseline", story.path(), "--baseline", file}).status == 0);
  CHECK(run_with({"baseline", story.path(), "--baseline", file}).status == 2);
  const std::vector<std::string> check = {"check", story.path(), "--baseline", file};
  CHECK(contains(run_with(check).out, "1 known"));
  CHECK(run_with(check).status == 0);
  story.write("s/a.md", "# Other words\n\nMore of them.\n\n" + article("9%"));
  CHECK(run_with(check).status == 0);
  story.write("s/a.md", article("10%"));
  CHECK(run_with(check).status == 1);
  const Outcome pruned = run_with({"baseline", story.path(), "--baseline", file, "--prune"});
  CHECK(pruned.status == 0);
  CHECK(contains(pruned.out, "known.json: 0 left of 1 known conflict\n"));
  story.write("s/a.md", article("9%"));
  CHECK(run_with(check).status == 1);
  CHECK(run_with({"baseline", story.path(), "--baseline", story.path("no"), "--prune"}).status ==
        2);
}

TEST_CASE("known: pruning leaves what the run did not look at") {
  const Dispute story;
  story.write("t/a.md", article("7%"));
  story.write("t/b.md", article("6%"));
  const std::string file = story.path("known.json");
  CHECK(contains(run_with({"baseline", story.path(), "--baseline", file}).out, "2 known"));
  run_with({"baseline", story.path("s"), "--baseline", file, "--prune"});
  CHECK(run_with({"check", story.path(), "--baseline", file}).status == 0);
}

TEST_CASE("known: what the configuration says holds, and the command line wins") {
  const Dispute story;
  run_with({"baseline", story.path(), "--baseline", story.path("known.json")});
  story.write("concord.yaml", "baseline: known.json\n");
  CHECK(run_with({"check", story.path()}).status == 0);
  story.write("concord.yaml", "fail-on: never\n");
  CHECK(run_with({"check", story.path()}).status == 0);
  CHECK(run_with({"check", story.path(), "--fail-on", "conflict"}).status == 1);
  story.write("concord.yaml", "disable: [markets.*, open.count, open.quotation, pinned.fact]\n");
  const Outcome disabled = run_with({"check", story.path()});
  CHECK(disabled.status == 0);
  CHECK(disabled.err.empty());
  story.write("concord.yaml", "disable: [market.*, open.counts]\n");
  const Outcome mistaken = run_with({"check", story.path()});
  CHECK(mistaken.status == 1);
  CHECK(contains(mistaken.err, "there is no rule \"market.*\" to disable"));
  CHECK(contains(mistaken.err, "did you mean \"open.count\"?"));
}

TEST_CASE("since: only what the change brought is told, on a dirty tree") {
  const Dispute story;
  git(story, "init -q");
  git(story, "add .");
  git(story, "commit -qm first");
  const std::vector<std::string> check = {"check", story.path(), "--since", "HEAD"};
  CHECK(run_with(check).status == 0);
  CHECK(contains(run_with(check).out, "0 conflicts"));
  // A line more changes nothing, another value does.
  story.write("s/a.md", "# Words\n\n" + article("9%"));
  CHECK(run_with(check).status == 0);
  story.write("s/a.md", article("7%"));
  CHECK(run_with(check).status == 1);
  story.write("s/a.md", article("9%"));
  git(story, "mv s/b.md s/c.md");
  CHECK(run_with(check).status == 0);
  story.write("s/new.md", article("5%"));
  CHECK(run_with(check).status == 1);
  CHECK(run_with({"check", story.path(), "--since", "nowhere"}).status == 2);
}

TEST_CASE("since: a pinned fact that changed brings its conflicts") {
  const Room room;
  room.write("docs/a.md", "# Marl\n\nThe upload limit is 25 MB.\n");
  room.write("docs/facts.yaml", "facts: [{name: upload limit, value: 25 MB}]\n");
  git(room, "init -q");
  git(room, "add .");
  git(room, "commit -qm first");
  CHECK(run_with({"check", room.path(), "--since", "HEAD"}).status == 0);
  room.write("docs/facts.yaml", "facts: [{name: upload limit, value: 30 MB}]\n");
  CHECK(run_with({"check", room.path(), "--since", "HEAD"}).status == 1);
}

TEST_CASE("seeds: expanded arguments check their story and tell only what touches them") {
  const Dispute story;
  story.write("s/c.md", "# Lume\n\nLume was founded by 12 engineers in the town of Varna.\n");
  const Outcome touched = run_with({"check", story.path("s/b.md"), "--expand"});
  CHECK(touched.status == 1);
  CHECK(contains(touched.out, "s/a.md:5:21"));
  CHECK(!contains(touched.out, "engineers"));
  CHECK(run_with({"check", story.path("s/c.md"), "--expand"}).status == 0);
}

}  // namespace

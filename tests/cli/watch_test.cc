#include "cli/watch.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <functional>
#include <sstream>

#include "cli/command_line.h"
#include "cli/interrupt.h"
#include "room.h"

namespace {

using namespace concord::cli;
namespace fs = std::filesystem;

std::string article(const std::string& rise) {
  return "Harpa's shares rose " + rise +
         " on Monday after the company said it would buy Lume, its rival of many years.\n";
}

// A watch whose time goes by in steps: before every second look something is done, so that the look after it finds all quiet.
struct Session {
  Outcome run(const std::vector<std::string>& arguments,
              const std::vector<std::function<void()>>& steps) const {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{in, out, err, terminal};
    const auto options = parse_command_line(arguments);
    REQUIRE(options);
    std::size_t look = 0;
    const Status status = watch(*options, streams, [&] {
      if (look % 3 == 0 && look / 3 < steps.size()) steps[look / 3]();
      return look++ < 3 * steps.size();
    });
    return {static_cast<int>(status), out.str(), err.str()};
  }
  Terminal terminal;
};

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++times;
  }
  return times;
}

TEST_CASE("watch: reports again when an article changes, and ends with the last report's status") {
  const Room room;
  const std::string a = room.write("a.txt", article("9%"));
  room.write("b.txt", article("9%"));
  const Outcome outcome = Session{}.run({"check", "--watch", room.path()},
                                        {[&] { room.write("a.txt", article("10%")); }});
  CHECK(outcome.status == 1);
  CHECK(count(outcome.out, "in 2 articles\n") == 2);
  CHECK(count(outcome.out, "1 conflict,") == 1);
  CHECK(contains(outcome.err, "watching 2 articles; ctrl-C ends it\n"));
  CHECK(contains(outcome.err, "changed: " + a + "\n"));
  const Outcome mended = Session{}.run({"check", "--watch", room.path()},
                                       {[&] { room.write("a.txt", article("9%")); }});
  CHECK(mended.status == 0);
}

TEST_CASE("watch: articles that come and go, a configuration and facts are noticed") {
  const Room room;
  room.write("a.txt", article("9%"));
  room.write("sub/b.txt", "The upload limit is 20 MB for everyone.\n");
  const Outcome outcome = Session{}.run(
      {"check", "--watch", room.path()},
      {[&] { room.write("c.txt", article("8%")); }, [&] { fs::remove(room.path("c.txt")); },
       [&] {
         room.write("concord.yaml", "stories:\n  all: ['**/*.txt']\nfail-on: single-source\n");
       },
       [&] { room.write("facts.yaml", "facts:\n  - {name: upload limit, value: 25 MB}\n"); }});
  CHECK(count(outcome.err, "changed: ") == 4);
  CHECK(contains(outcome.err, "changed: " + room.path("c.txt") + "\nwatching 3 articles"));
  CHECK(contains(outcome.err, "changed: " + room.path("concord.yaml")));
  CHECK(contains(outcome.err, "changed: " + room.path("facts.yaml")));
  CHECK(contains(outcome.out, "a pinned fact says otherwise"));
}

TEST_CASE("watch: rules that are named and words that they import are noticed") {
  const Room room;
  room.write("stories/a.txt", article("9%"));
  room.write("house/ferries.yml", "import: harbour\n");
  room.write("harbour/words.yaml", "families: {moor: [moor]}\n");
  const std::string named = GENERATE("house", "house/ferries.yml");
  const Outcome outcome = Session{}.run(
      {"check", "--watch", "--rules", room.path(named), room.path("stories")},
      {[&] { room.write("harbour/words.yaml", "families: {moor: [moor, berth]}\n"); },
       [&] { room.write("house/ferries.yml", "import: harbour\nlexicon: {pier: [pier]}\n"); }});
  CHECK(count(outcome.err, "changed: ") == 2);
  CHECK(contains(outcome.err, "changed: " + room.path("harbour/words.yaml")));
  CHECK(contains(outcome.err, "changed: " + room.path("house/ferries.yml")));
}

TEST_CASE("watch: a report after a change is the one that a new run prints") {
  const Room room;
  room.write("a.txt", article("9%"));
  room.write("b.txt", article("9%"));
  room.write("c.md", "---\ndate: [2026\n---\n\n" + article("7%"));
  const auto change = [&] {
    fs::remove(room.path("a.txt"));
    room.write("aa.txt", article("3%"));
  };
  for (const std::string mode : {"--auto", "--quiet"}) {
    room.write("a.txt", article("9%"));
    fs::remove(room.path("aa.txt"));
    const Outcome watched = Session{}.run({"check", "--watch", mode, room.path()}, {change});
    const Outcome fresh = run_with({"check", mode, room.path()});
    CHECK(watched.out.ends_with(fresh.out));
    CHECK(contains(watched.err, fresh.err));
    CHECK(watched.status == fresh.status);
  }
}

TEST_CASE("watch: only what changed is read again") {
  const Room room;
  const std::string a = room.write("a.txt", article("9%"));
  room.write("b.txt", article("9%"));
  // The same stamp with other bytes: nobody can tell by looking, so the article is still the old one.
  const auto forge = [&] {
    const auto written = fs::last_write_time(a);
    room.write("a.txt", article("8%"));
    fs::last_write_time(a, written);
    room.write("b.txt", article("10%"));
  };
  const Outcome outcome = Session{}.run({"check", "--watch", room.path()}, {forge});
  CHECK(contains(outcome.out, "10 %"));
  CHECK(!contains(outcome.out, "8 %"));
}

TEST_CASE("watch: what it writes itself and other files start no report") {
  const Room room;
  room.write("a.txt", article("9%"));
  const std::string markdown = room.path("concord.md");
  const Outcome outcome = Session{}.run(
      {"check", "--watch", room.path(), "--format", "text", "--format", "markdown=" + markdown},
      {[&] { room.write(".a.txt.swp", "x"); }, [] {}});
  CHECK(!contains(outcome.err, "changed: "));
  CHECK(contains(read_whole(markdown), "in 1 article\n"));
  CHECK(run_with({"check", room.path(), "--format", "markdown=" + markdown}).status == 0);
  CHECK(contains(read_whole(markdown), "in 1 article\n"));
  // A later run, too, takes the report for none of its articles.
  CHECK(contains(run_with({"check", room.path()}).out, "in 1 article"));
}

TEST_CASE("watch: a text report that it writes into its folder is no article") {
  const Room room;
  room.write("a.txt", article("9%"));
  const std::string report = room.path("report.txt");
  const Outcome outcome =
      Session{}.run({"check", "--watch", room.path(), "--format", "text=" + report},
                    {[&] { room.write("b.txt", article("8%")); }, [] {}, [] {}});
  CHECK(!contains(outcome.err, "report-over-article"));
  CHECK(contains(read_whole(report), "in 2 articles"));
}

TEST_CASE("watch: a terminal is cleared before a fresh report") {
  const Room room;
  room.write("a.txt", article("9%"));
  Session session;
  session.terminal.output = true;
  const Outcome outcome = session.run({"check", "--watch", room.path()},
                                      {[&] { room.write("a.txt", article("10%")); }});
  CHECK(count(outcome.out, "\x1b[2J") == 1);
}

TEST_CASE("watch: an interrupt that comes while it works waits, and then ends it") {
  const Interrupt interrupt;
  CHECK(!interrupt.wait(std::chrono::milliseconds(0)));
  raise(SIGINT);
  CHECK(interrupt.wait(std::chrono::milliseconds(0)));
  CHECK(!interrupt.wait(std::chrono::milliseconds(0)));
}

}  // namespace

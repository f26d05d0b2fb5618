#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "room.h"

namespace {

using namespace concord::cli;

// Two articles that disagree, and beside them the file under test.
struct Story : Room {
  Story() {
    write("a.txt", nine);
    write("b.txt", eight);
  }
  // The run is not to be trusted, and says why; the other articles are checked all the same.
  void check_trouble(std::string_view words) const {
    const Outcome outcome = run_with({"check", path()});
    INFO(outcome.err);
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.err, words));
    CHECK(contains(outcome.out, "a.txt:1:21"));
    CHECK(contains(outcome.out, "1 conflict"));
  }
};

TEST_CASE("bad input: a path that is not there") {
  const Story story;
  const Outcome outcome =
      run_with({"check", story.path("a.txt"), story.path("b.txt"), story.path("none.txt")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "none.txt"));
  CHECK(contains(outcome.out, "1 conflict"));
}

TEST_CASE("bad input: a folder without articles") {
  const Room room;
  const Outcome outcome = run_with({"check", room.path()});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "[no-articles]"));
}

// Root may read what has no permissions. The memory of a process is a file too, and nobody can read its beginning.
TEST_CASE("bad input: a file that cannot be read, whoever tries") {
  const Story story;
  std::filesystem::create_symlink("/proc/self/mem", story.path("c.txt"));
  story.check_trouble("cannot read the file");
}

TEST_CASE("bad input: a PDF is no text") {
  const Story story;
  story.write("c.txt", "%PDF-1.4\nHarpa's shares rose 7% on Monday.\n");
  story.check_trouble("save it as text, Markdown or HTML");
}

TEST_CASE("bad input: a report is not written over an article of its folder") {
  const Story story;
  for (const std::string format : {"text", "markdown"}) {
    const Outcome outcome =
        run_with({"check", story.path(), "--format", format + "=" + story.path("a.txt")});
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.err, "the report would be written over this article"));
    CHECK(read_whole(story.path("a.txt")) == nine);
  }
}

TEST_CASE("bad input: a folder of rules without rules is told") {
  const Story story;
  story.write("rules/notes.txt", "none");
  const Outcome outcome =
      run_with({"check", story.path("a.txt"), story.path("b.txt"), "--rules", story.path("rules")});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "there are no rules in this folder"));
}

TEST_CASE("bad input: an empty file") {
  const Story story;
  story.write("c.txt", "");
  const Outcome outcome = run_with({"check", story.path()});
  CHECK(contains(outcome.err, "c.txt"));
  CHECK(contains(outcome.out, "1 conflict"));
}

TEST_CASE("bad input: NUL bytes") {
  const Story story;
  story.write("c.txt", std::string_view("It rose 9%.\0\0\x01", 14));
  story.check_trouble("c.txt");
}

TEST_CASE("bad input: bytes that are no UTF-8 are read around, with a warning") {
  const Room room;
  room.write("a.txt", nine);
  room.write("b.txt", std::string("\xfd\xfc bad bytes. ") + eight);
  const Outcome outcome = run_with({"check", room.path("a.txt"), room.path("b.txt")});
  INFO(outcome.err);
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "warning"));
  CHECK(contains(outcome.out, "1 conflict"));
}

TEST_CASE("bad input: UTF-16 with a byte order mark is read, and its places are right") {
  const Room room;
  room.write("a.txt", nine);
  std::string wide = "\xff\xfe";
  for (const char c : std::string("\n") + eight) wide += {c, '\0'};
  room.write("b.txt", wide);
  const Outcome outcome = run_with({"check", room.path()});
  INFO(outcome.err);
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "b.txt:2:21"));
}

TEST_CASE("bad input: lines that end in CRLF") {
  const Room room;
  room.write("a.txt", "Harpa buys Lume\r\n\r\nHarpa's shares rose 9% on Monday.\r\n");
  room.write("b.txt", "Harpa buys Lume\n\nHarpa's shares rose 8% on Monday.\n");
  const Outcome outcome = run_with({"check", room.path()});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "a.txt:3:21"));
  CHECK(contains(outcome.out, "b.txt:3:21"));
}

TEST_CASE("bad input: a file of 100 megabytes is refused") {
  const Story story;
  const std::string path = story.write("c.txt", "x");
  std::filesystem::resize_file(path, 100 << 20);
  story.check_trouble("c.txt");
}

TEST_CASE("bad input: a line of a megabyte") {
  const Room room;
  std::string line;
  while (line.size() < 1 << 20) line += "the mill at the river went on with its work and ";
  room.write("a.txt", line + nine);
  room.write("b.txt", eight);
  const Outcome outcome = run_with({"check", room.path()});
  CHECK(outcome.status <= 1);
  CHECK(outcome.out.size() < 10000);
}

TEST_CASE("bad input: HTML nested a hundred thousand deep") {
  const Story story;
  std::string page;
  for (int i = 0; i < 100000; ++i) page += "<div>";
  story.write("c.html", page + "<p>Harpa's shares rose 9% on Monday.");
  const Outcome outcome = run_with({"check", story.path()});
  CHECK(outcome.status >= 1);
  CHECK(contains(outcome.out, "1 conflict"));
}

TEST_CASE("bad input: broken front matter is a warning with its place") {
  const Room room;
  room.write("a.md", std::string("---\ndate: [2026\n---\n\n") + nine);
  room.write("b.md", eight);
  const Outcome outcome = run_with({"check", room.path()});
  INFO(outcome.err);
  CHECK(contains(outcome.err, "a.md:"));
  CHECK(contains(outcome.out, "1 conflict"));
}

TEST_CASE("bad input: broken rules are all told, and the articles still checked") {
  const Story story;
  const Room rules;
  rules.write("one.yaml", "claims:\n  - id: x.y\n    patern: a\n");
  rules.write("two.yaml", "claims: [\n");
  const Outcome outcome = run_with({"check", story.path(), "--rules", rules.path()});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "one.yaml:"));
  CHECK(contains(outcome.err, "patern"));
  CHECK(contains(outcome.err, "two.yaml:"));
  CHECK(contains(outcome.out, "1 conflict"));
  CHECK(run_with({"check", story.path(), "--rules", rules.path("none")}).status == 2);
}

TEST_CASE("bad input: standard output on a full disk is trouble") {
  if (!std::filesystem::exists("/dev/full")) return;
  const Story story;
  for (const std::string& arguments :
       {"check " + story.path(), std::string("rules list"), std::string("--help")}) {
    const std::string binary = "build/concord";
    if (!std::filesystem::exists(binary)) return;
    const int status = std::system((binary + ' ' + arguments + " >/dev/full 2>/dev/null").c_str());
    CHECK(WEXITSTATUS(status) == 2);
  }
}

}  // namespace

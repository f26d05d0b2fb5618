#include <catch2/catch.hpp>
#include <filesystem>

#include "report/writers.h"
#include "room.h"

namespace {

using namespace concord::cli;

// Two articles that disagree on one figure.
struct Dispute : Room {
  Dispute() {
    write("a.txt", nine);
    write("b.txt", eight);
  }
};

TEST_CASE("check: a conflict ends with 1, unless --fail-on says otherwise") {
  const Dispute story;
  const Outcome outcome = run_with({"check", story.path()});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "a.txt:1:21"));
  CHECK(contains(outcome.out, "b.txt:1:21"));
  CHECK(contains(outcome.out, "1 conflict"));
  CHECK(outcome.err.empty());
  CHECK(run_with({"check", story.path(), "--fail-on", "never"}).status == 0);
}

TEST_CASE("check: two limits are two answers, two bounds of one figure are not") {
  const Room story;
  story.write("a.txt", "Visitors to the ward may bring up to two guests.\n");
  story.write("b.txt", "On the ward you may bring no more than three guests.\n");
  const Outcome limits = run_with({"check", story.path()});
  CHECK(contains(limits.out, "1 conflict"));
  story.write("a.txt", "Doctors on the ward saw up to two guests.\n");
  story.write("b.txt", "On the ward doctors saw no more than three guests.\n");
  CHECK(contains(run_with({"check", story.path()}).out, "0 conflicts"));
}

TEST_CASE("check: a conflict less sure than is asked for is not told, and the option wins") {
  const Dispute story;
  CHECK(run_with({"check", story.path(), "--min-confidence", "100"}).status == 0);
  CHECK(run_with({"check", story.path(), "--min-confidence", "0"}).status == 1);
  story.write("concord.yaml", "min-confidence: 100\n");
  CHECK(run_with({"check", story.path()}).status == 0);
  CHECK(run_with({"check", story.path(), "--min-confidence", "50"}).status == 1);
  const Outcome outcome = run_with({"check", story.path(), "--min-confidence", "101"});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "min-confidence"));
}

TEST_CASE("check: articles that agree end with 0, and facts of one source fail only where asked") {
  const Room story;
  story.write("a.txt", nine);
  story.write("b.txt", nine);
  CHECK(run_with({"check", story.path()}).status == 0);
  story.write("b.txt", "Lume was founded by 12 engineers in the town of Varna.\n");
  CHECK(run_with({"check", story.path()}).status == 0);
  CHECK(run_with({"check", story.path(), "--fail-on", "single-source"}).status == 1);
}

TEST_CASE("check: the order of the arguments and the number of threads change nothing") {
  const Dispute story;
  story.write("c.md", "# Harpa\n\nHarpa shares rose 9%. It paid $14 million for Lume.\n");
  const std::string a = story.path("a.txt");
  const std::string b = story.path("b.txt");
  const std::string c = story.path("c.md");
  for (const concord::report::Writer& writer : concord::report::writers()) {
    const std::string format(writer.name);
    const Outcome first = run_with({"check", a, b, c, "--format", format});
    CHECK(!first.out.empty());
    CHECK(run_with({"check", c, a, b, a, "--format", format}).out == first.out);
    CHECK(run_with({"check", b, c, a, "-j1", "--format", format}).out == first.out);
    CHECK(run_with({"check", a, b, c, "-j7", "--format", format}).out == first.out);
  }
}

TEST_CASE("check: without open claims only what a claim rule found is compared") {
  const Dispute story;
  const Outcome outcome = run_with({"check", story.path(), "--no-open-claims"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "1 conflict"));
  story.write("a.txt", "Moss covers 14 of the stones.\n");
  story.write("b.txt", "Moss covers the stones.\n");
  CHECK(run_with({"check", story.path(), "--fail-on", "single-source"}).status == 1);
  CHECK(
      run_with({"check", story.path(), "--fail-on", "single-source", "--no-open-claims"}).status ==
      0);
}

TEST_CASE("check: --output takes the report and leaves standard output empty") {
  const Dispute story;
  const Room room;
  const std::string file = room.path("report.ndjson");
  const Outcome outcome = run_with({"check", story.path(), "--format", "ndjson", "-o", file});
  CHECK(outcome.status == 1);
  CHECK(outcome.out.empty());
  CHECK(read_whole(file) == run_with({"check", story.path(), "--format", "ndjson"}).out);
}

TEST_CASE("check: one run writes several formats, each as if it were alone") {
  const Dispute story;
  const Room room;
  const Outcome outcome =
      run_with({"check", story.path(), "-f", "sarif=" + room.path("a.sarif"), "-f", "text", "-f",
                "junit=" + room.path("b.xml"), "-f", "sarif=" + room.path("c.sarif")});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == run_with({"check", story.path()}).out);
  const std::string sarif = run_with({"check", story.path(), "-f", "sarif"}).out;
  CHECK(read_whole(room.path("a.sarif")) == sarif);
  CHECK(read_whole(room.path("c.sarif")) == sarif);
  CHECK(read_whole(room.path("b.xml")) == run_with({"check", story.path(), "-f", "junit"}).out);
  CHECK(room.names() == std::vector<std::string>{"a.sarif", "b.xml", "c.sarif"});
}

TEST_CASE("check: a format that cannot be written is told, and the others are written") {
  const Dispute story;
  const Room room;
  const Outcome outcome = run_with({"check", story.path(), "-f", "json=" + room.path("none/a"),
                                    "-f", "text", "-f", "gitlab=" + room.path("b.json")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "none/a: error: the report cannot be written"));
  CHECK(contains(outcome.out, "1 conflict"));
  CHECK(room.names() == std::vector<std::string>{"b.json"});
}

TEST_CASE("check: a report that cannot be written is trouble") {
  const Dispute story;
  const Outcome outcome = run_with({"check", story.path(), "-o", story.path("none/report.txt")});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "report cannot be written"));
  if (!std::filesystem::exists("/dev/full")) return;
  CHECK(run_with({"check", story.path(), "-o", "/dev/full"}).status == 2);
}

TEST_CASE("check: a day that does not exist is a warning, which quiet leaves out") {
  const Room room;
  room.write("a.txt", "The library opens on\nJune 31st.\n");
  const Outcome told = run_with({"check", room.path()});
  CHECK(told.status == 0);
  CHECK(contains(told.err, "a.txt:2:1: warning: \"June 31st\" is no day of the calendar"));
  CHECK(run_with({"check", "--quiet", room.path()}).err.empty());
}

TEST_CASE("check: quiet keeps conflicts and the summary") {
  const Dispute story;
  story.write("c.txt", "Lume was founded by 12 engineers in the town of Varna.\n");
  const Outcome outcome = run_with({"check", story.path(), "--quiet"});
  CHECK(contains(outcome.out, "a.txt:1:21"));
  CHECK(!contains(outcome.out, "engineers"));
}

TEST_CASE("check: color is for terminals and for those who ask") {
  const Dispute story;
  Terminal terminal;
  CHECK(!contains(run_with({"check", story.path()}, "", terminal).out, "\x1b["));
  CHECK(contains(run_with({"check", story.path(), "--color=always"}, "", terminal).out, "\x1b["));
  terminal.output = true;
  CHECK(contains(run_with({"check", story.path()}, "", terminal).out, "\x1b["));
  terminal.no_color = true;
  CHECK(!contains(run_with({"check", story.path()}, "", terminal).out, "\x1b["));
}

TEST_CASE("check: folders below a folder are stories of their own") {
  const Room room;
  room.write("one/a.txt", nine);
  room.write("two/b.txt", eight);
  CHECK(run_with({"check", room.path()}).status == 0);
  CHECK(run_with({"check", room.path("one/a.txt"), room.path("two/b.txt")}).status == 1);
}

}  // namespace

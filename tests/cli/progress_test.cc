#include "cli/progress.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "cli/parallel.h"

namespace {

using namespace concord::cli;
using std::chrono::milliseconds;

// A terminal for errors, and a clock that goes on by so much with every look at it.
struct Stage {
  explicit Stage(int step) : step_by(step) { streams.terminal.errors = true; }
  Progress::Clock clock() {
    return [this] { return time += step_by; };
  }

  std::istringstream in;
  std::ostringstream out, err;
  Streams streams{in, out, err, {}};
  Options options;
  milliseconds time{0};
  milliseconds step_by;
};

TEST_CASE("progress: a run of less than a second says nothing") {
  Stage stage(100);
  Progress progress(20, stage.options, stage.streams, stage.clock());
  for (int i = 0; i < 9; ++i) progress.step();
  progress.finish();
  CHECK(stage.err.str().empty());
}

TEST_CASE("progress: after a second one line is written over again, and wiped at the end") {
  Stage stage(600);
  {
    Progress progress(20, stage.options, stage.streams, stage.clock());
    for (int i = 0; i < 3; ++i) progress.step();
    CHECK(stage.err.str() == "\r\x1b[K2 of 20 articles\r\x1b[K3 of 20 articles");
  }
  CHECK(stage.err.str().ends_with("articles\r\x1b[K"));
  CHECK(stage.out.str().empty());
}

TEST_CASE("progress: the line is not written more than ten times a second") {
  Stage stage(10);
  Progress progress(1000, stage.options, stage.streams, stage.clock());
  for (int i = 0; i < 200; ++i) progress.step();
  const std::string text = stage.err.str();
  CHECK(std::count(text.begin(), text.end(), '\r') == 11);
}

TEST_CASE("progress: nothing without a terminal for errors, on a dumb one, or when quiet") {
  for (int kind = 0; kind < 3; ++kind) {
    Stage stage(5000);
    stage.streams.terminal.errors = kind != 0;
    stage.streams.terminal.dumb = kind == 1;
    stage.options.quiet = kind == 2;
    Progress progress(5, stage.options, stage.streams, stage.clock());
    for (int i = 0; i < 5; ++i) progress.step();
    progress.finish();
    CHECK(stage.err.str().empty());
  }
}

TEST_CASE("progress: where nobody knows how many there will be, those that are done are told") {
  Stage stage(5000);
  Progress progress(0, stage.options, stage.streams, stage.clock());
  progress.step();
  CHECK(stage.err.str() == "\r\x1b[K1 article");
}

TEST_CASE("progress: threads count together") {
  Stage stage(5000);
  Progress progress(100, stage.options, stage.streams, stage.clock());
  for_each_index(100, 4, [&](std::size_t, std::size_t) { progress.step(); });
  progress.step();
  CHECK(stage.err.str().ends_with("101 of 100 articles"));
}

}  // namespace

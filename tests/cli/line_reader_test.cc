#include "cli/line_reader.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace {

using concord::cli::Line;
using concord::cli::LineReader;

// "number:text" of every line, batch after batch.
std::vector<std::string> lines_of(const std::string& text, std::size_t workers = 1) {
  std::istringstream in(text);
  LineReader reader(in, workers);
  std::vector<std::string> all;
  for (const auto* batch = &reader.next_batch(); !batch->empty(); batch = &reader.next_batch()) {
    for (const Line& line : *batch) {
      all.push_back(std::to_string(line.number) + ":" + std::string(line.text));
    }
  }
  return all;
}

using All = std::vector<std::string>;

TEST_CASE("line reader: blank lines are counted and left out, the last needs no line end") {
  CHECK(lines_of("").empty());
  CHECK(lines_of("\n \n\r\n").empty());
  CHECK(lines_of("a\n\nb\r\nc") == All{"1:a", "3:b\r", "4:c"});
  CHECK(lines_of("a\n") == All{"1:a"});
}

TEST_CASE("line reader: a line longer than a block comes whole") {
  const std::string longest(3'000'000, 'x');
  for (const std::size_t workers : {1, 4}) {
    CHECK(lines_of("a\n" + longest + "\n" + longest + "y\nb", workers) ==
          All{"1:a", "2:" + longest, "3:" + longest + "y", "4:b"});
    // a block of blank lines is no end
    CHECK(lines_of(std::string(3'000'000, '\n') + "b", workers) == All{"3000001:b"});
  }
}

}  // namespace

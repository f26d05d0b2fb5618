#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "room.h"

namespace {

using namespace concord::cli;
namespace fs = std::filesystem;

// Golden reports, named after the story and the format: `make approve` writes them anew.
const fs::path golden = "tests/cli/expected";

std::vector<fs::path> reports() {
  std::vector<fs::path> files;
  if (!fs::exists(golden)) return files;
  for (const fs::directory_entry& entry : fs::directory_iterator(golden)) {
    files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

TEST_CASE("fixtures: every story gives the report that was approved") {
  for (const fs::path& expected : reports()) {
    DYNAMIC_SECTION(expected.string()) {
      const std::string story = "fixtures/" + expected.stem().string();
      const std::string format = expected.extension().string().substr(1);
      const Outcome outcome =
          run_with({"check", story, "--format", format, "--color", "never", "--fail-on", "never"});
      CHECK(outcome.err == "");
      CHECK(outcome.status == 0);
      CHECK(outcome.out == read_whole(expected.string()));
    }
  }
}

TEST_CASE("fixtures: every story has an approved report") {
  for (const fs::directory_entry& story : fs::directory_iterator("fixtures")) {
    if (!story.is_directory()) continue;
    INFO(story.path());
    CHECK(fs::exists(golden / (story.path().filename().string() + ".text")));
  }
}

}  // namespace

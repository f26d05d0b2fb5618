#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>

#include "room.h"

namespace {

using namespace concord::cli;
namespace fs = std::filesystem;

// Golden outputs and the formats they are in; `make approve` writes them anew.
const std::map<std::string, std::string> formats = {
    {"expected.txt", "text"}, {"expected.sarif", "sarif"}, {"expected.ndjson", "ndjson"}};

std::vector<std::string> stories() {
  std::vector<std::string> folders;
  if (!fs::exists("fixtures")) return folders;
  for (const fs::directory_entry& entry : fs::directory_iterator("fixtures")) {
    if (fs::exists(entry.path() / "expected.txt")) folders.push_back(entry.path().string());
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

TEST_CASE("fixtures: every story gives the report that was approved") {
  for (const std::string& story : stories()) {
    for (const auto& [file, format] : formats) {
      const std::string expected = story + '/' + file;
      if (!fs::exists(expected)) continue;
      DYNAMIC_SECTION(expected) {
        const Outcome outcome = run_with(
            {"check", story, "--format", format, "--color", "never", "--fail-on", "never"});
        CHECK(outcome.err.empty());
        CHECK(outcome.status == 0);
        CHECK(outcome.out == read_whole(expected));
      }
    }
  }
}

}  // namespace

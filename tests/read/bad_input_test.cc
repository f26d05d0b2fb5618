#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;
namespace fs = std::filesystem;

namespace {

// A folder of its own for each test, gone afterwards.
class Scratch {
 public:
  Scratch() : path_(fs::temp_directory_path() / ("concord-read-" + std::to_string(::getpid()))) {
    fs::create_directories(path_);
  }
  ~Scratch() { fs::remove_all(path_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] std::string file(const std::string& name, const std::string& bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return (path_ / name).string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

constexpr std::uint64_t limit = 1000;

std::string code_of_reading(const std::string& path) {
  concord::text::Diagnostics diagnostics;
  const auto bytes = read_file(path, limit, diagnostics);
  if (bytes) return "read";
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].file == path);
  return diagnostics.items()[0].code;
}

}  // namespace

TEST_CASE("bad input: files that cannot be read give one clear error") {
  const Scratch scratch;
  CHECK(code_of_reading(scratch.file("fits.txt", std::string(limit, 'a'))) == "read");
  CHECK(code_of_reading(scratch.file("large.txt", std::string(limit + 1, 'a'))) ==
        "file-too-large");
  CHECK(code_of_reading(scratch.path() + "/missing.txt") == "unreadable-file");
  CHECK(code_of_reading(scratch.path()) == "unreadable-file");
  CHECK(code_of_reading("/dev/zero") == "file-too-large");
}

// Without permissions root reads it all the same: these nobody can open, or read when it is open.
TEST_CASE("bad input: a file that nobody can open or read is told") {
  const Scratch scratch;
  const std::string file = scratch.file("a.txt", "x");
  CHECK(code_of_reading(file + "/b.txt") == "unreadable-file");
  for (const std::string target : {"nowhere.txt", "link.txt", "/proc/self/mem"}) {
    INFO(target);
    const fs::path link = fs::path(scratch.path()) / "link.txt";
    fs::remove(link);
    fs::create_symlink(target, link);
    CHECK(code_of_reading(link.string()) == "unreadable-file");
  }
}

TEST_CASE("bad input: an empty file warns, a binary one is an error, and neither is an article") {
  for (const std::string bytes : {"", "\n \r\n", "\xEF\xBB\xBF"}) {
    const auto empty = read("empty.txt", bytes);
    CHECK_FALSE(empty.document);
    REQUIRE(empty.diagnostics.items().size() == 1);
    CHECK(empty.diagnostics.items()[0].code == "empty-article");
    CHECK_FALSE(empty.diagnostics.has_errors());
  }
  const auto binary = read("a.txt", std::string("ab\nc\0d", 6));
  CHECK_FALSE(binary.document);
  REQUIRE(binary.diagnostics.has_errors());
  CHECK(binary.diagnostics.items()[0].where == concord::text::Location{2, 2});
}

TEST_CASE("bad input: a line of a megabyte is read like any other") {
  std::string line;
  while (line.size() < (1U << 20)) line += "The river rose 9 feet. ";
  for (const std::string name : {"a.txt", "a.md", "a.html"}) {
    const auto result = read(name, line);
    REQUIRE(result.document);
    CHECK(result.document->sentences.size() > 40'000);
    CHECK(result.diagnostics.items().empty());
  }
}

TEST_CASE("bad input: pages without a body, a tag or an end are no crash") {
  for (const std::string html :
       {"<", "<p", "<p>a", "</", "<!--", "<script>", "&", "&#", "<html></html>",
        "<frameset><frame></frameset>", "<p>&#0;x&#xD800;</p>", "<a<b<c>"}) {
    INFO(html);
    CHECK_NOTHROW(read("a.html", html));
  }
}

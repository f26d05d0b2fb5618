#include "cli/output.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "room.h"

namespace {

using namespace concord;
using namespace concord::cli;

TEST_CASE("output: a file is written whole and nothing is left beside it") {
  const Room room;
  text::Diagnostics diagnostics;
  CHECK(write_file(room.path("out.txt"), "report\n", diagnostics));
  CHECK(read_whole(room.path("out.txt")) == "report\n");
  CHECK(write_file(room.path("out.txt"), "new", diagnostics));
  CHECK(read_whole(room.path("out.txt")) == "new");
  CHECK(room.names() == std::vector<std::string>{"out.txt"});
  CHECK(diagnostics.items().empty());
}

TEST_CASE("output: a file that is replaced keeps its permissions, a link its target") {
  const Room room;
  text::Diagnostics diagnostics;
  const std::string file = room.write("real.txt", "old");
  chmod(file.c_str(), 0640);
  std::filesystem::create_symlink("real.txt", room.path("link.txt"));
  CHECK(write_file(room.path("link.txt"), "new", diagnostics));
  CHECK(std::filesystem::is_symlink(room.path("link.txt")));
  CHECK(read_whole(file) == "new");
  struct stat status {};
  stat(file.c_str(), &status);
  CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("output: a folder that is not there, or a folder in its place, is told") {
  const Room room;
  for (const std::string& path : {room.path("none/out.txt"), room.path()}) {
    text::Diagnostics diagnostics;
    CHECK(!write_file(path, "report", diagnostics));
    REQUIRE(diagnostics.items().size() == 1);
    CHECK(diagnostics.items()[0].code == "unwritable-output");
    CHECK(diagnostics.items()[0].file == path);
  }
  CHECK(room.names().empty());
}

// Root may write where it has no permission, but not below a file, nor make a file of its own in /proc.
TEST_CASE("output: a place where nobody can write is told") {
  const Room room;
  const std::string file = room.write("file.txt", "old");
  for (const std::string& path : {file + "/out.txt", std::string("/proc/out.txt")}) {
    INFO(path);
    text::Diagnostics diagnostics;
    CHECK(!write_file(path, "report", diagnostics));
    REQUIRE(diagnostics.items().size() == 1);
    CHECK(diagnostics.items()[0].code == "unwritable-output");
    CHECK(diagnostics.items()[0].file == path);
  }
  CHECK(room.names() == std::vector<std::string>{"file.txt"});
  CHECK(read_whole(file) == "old");
}

TEST_CASE("output: a full device is told, for a file and for a stream") {
  if (!std::filesystem::exists("/dev/full")) return;
  text::Diagnostics diagnostics;
  CHECK(!write_file("/dev/full", "report", diagnostics));
  std::ofstream full("/dev/full");
  CHECK(!write_stream(full, "report", diagnostics));
  CHECK(diagnostics.items().size() == 2);
  CHECK(diagnostics.has_errors());
}

TEST_CASE("output: a device is written to as it is") {
  text::Diagnostics diagnostics;
  CHECK(write_file("/dev/null", "report", diagnostics));
  CHECK(std::filesystem::is_character_file("/dev/null"));
}

}  // namespace

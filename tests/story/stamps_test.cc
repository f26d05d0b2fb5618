#include "story/stamps.h"

#include <catch2/catch.hpp>

#include "scratch.h"

using namespace concord;
using concord::story::Stamp;
using concord::story::Stamps;
using concord::story::test::Scratch;

TEST_CASE("stamps: what was written, came or went between two looks has changed") {
  const Stamps before = {
      {"gone", Stamp{1, 10}},    {"same", Stamp{1, 10}}, {"longer", Stamp{1, 10}},
      {"written", Stamp{1, 10}}, {"never", {}},          {"came", {}}};
  const Stamps now = {{"came", Stamp{2, 10}},    {"same", Stamp{1, 10}}, {"longer", Stamp{1, 11}},
                      {"written", Stamp{2, 10}}, {"never", {}},          {"new", Stamp{1, 1}}};
  CHECK(story::what_changed(before, now) ==
        std::vector<std::string>{"came", "gone", "longer", "new", "written"});
  CHECK(story::what_changed(before, before).empty());
  CHECK(story::what_changed({}, {{"absent", {}}}).empty());
}

TEST_CASE("stamps: are those of the disk, of files and folders") {
  const Scratch scratch;
  Scratch::write("in/a.txt", "four");
  const Stamps stamps = story::stamps_of({"in/a.txt", "in", "in/none.txt"});
  REQUIRE(stamps.at("in/a.txt"));
  CHECK(stamps.at("in/a.txt")->size == 4);
  CHECK(stamps.at("in"));
  CHECK(!stamps.at("in/none.txt"));
  Scratch::write("in/a.txt", "fives");
  CHECK(story::what_changed(stamps, story::stamps_of({"in/a.txt", "in", "in/none.txt"})) ==
        std::vector<std::string>{"in/a.txt"});
}

#include <sys/stat.h>
#include <catch2/catch.hpp>
#include <filesystem>

#include "room.h"

using namespace concord::cli;

TEST_CASE("facts: a pinned fact silences no conflict of two articles") {
  const Room room;
  room.write("a.md",
             "# Library card\n\n| Fee | Price per year |\n| --- | --- |\n| Adult card | £20 |\n"
             "| Replacement for a lost card | £4 |\n");
  room.write("b.md", "# Library fees\n\nA replacement for a lost card costs £5.\n");
  CHECK(run_with({"check", room.path()}).status == 1);
  room.write("facts.yaml", "facts: [{name: replacement, value: £5}]\n");
  const Outcome pinned = run_with({"check", room.path()});
  CHECK(pinned.status == 1);
  CHECK(contains(pinned.out, "4 GBP"));
  CHECK(contains(pinned.out, "1 agreement, 1 conflict"));
}

#include "cli/terminal.h"

#include <catch2/catch.hpp>
#include <vector>

#include "room.h"

using concord::cli::Terminal;
using concord::cli::use_color;

TEST_CASE("terminal: --color wins over the environment, and that over the stream") {
  struct Case {
    const char* choice;
    bool no_color, force, dumb, is_terminal, colored;
  };
  const std::vector<Case> cases = {
      {"auto", false, false, false, true, true},  {"auto", false, false, false, false, false},
      {"auto", true, false, false, true, false},  {"auto", true, true, false, true, false},
      {"auto", false, true, false, false, true},  {"auto", false, false, true, true, false},
      {"always", true, false, true, false, true}, {"never", false, true, false, true, false},
  };
  for (const Case& one : cases) {
    Terminal terminal;
    terminal.no_color = one.no_color;
    terminal.force_color = one.force;
    terminal.dumb = one.dumb;
    CHECK(use_color(one.choice, terminal, one.is_terminal) == one.colored);
  }
}

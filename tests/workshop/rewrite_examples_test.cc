#include "workshop/rewrite_examples.h"

#include <catch2/catch.hpp>

namespace {

using namespace concord;

std::string rewritten(const std::string& file, const workshop::ExampleEdit& edit,
                      text::Diagnostics& diagnostics) {
  return workshop::rewrite_examples("a.yaml", file, {edit}, diagnostics);
}

TEST_CASE("rewrite: a field keeps its quotes, and all else its bytes") {
  struct Row {
    const char* before;
    const char* find;
    const char* after;
  };
  const Row rows[] = {
      {"- {text: x, find: \"40\"} # é", "41", "- {text: x, find: \"41\"} # é"},
      {"- {text: x, find: '40', none: false}", "it's 41",
       "- {text: x, find: 'it''s 41', none: false}"},
      {"- {text: x, find: 40 or so}", "41 at most", "- {text: x, find: 41 at most}"},
      {"- {text: x, find: 40}\r\n", "≈ 41", "- {text: x, find: \"≈ 41\"}\r\n"},
      {"- text: x\n  find: 40 # now", "the \"new\" 41",
       "- text: x\n  find: \"the \\\"new\\\" 41\" # now"},
      {"- {find: \"a \\\" b\", text: x}", "41", "- {find: \"41\", text: x}"},
  };
  for (const Row& row : rows) {
    INFO(row.before);
    text::Diagnostics diagnostics;
    CHECK(rewritten(row.before, {{1, 3}, "x", {{"find", row.find}}}, diagnostics) == row.after);
    CHECK(diagnostics.items().empty());
  }
}

TEST_CASE("rewrite: several fields of several examples are put in their places") {
  text::Diagnostics diagnostics;
  const std::string made = workshop::rewrite_examples(
      "a.yaml", "examples:\n  - {text: é, find: a, value: b}\n  - {text: y, value: c, find: d}\n",
      {{{3, 5}, "y", {{"find", "dd"}}}, {{2, 5}, "é", {{"value", "bb"}, {"find", "aa"}}}},
      diagnostics);
  CHECK(made ==
        "examples:\n  - {text: é, find: aa, value: bb}\n  - {text: y, value: c, find: dd}\n");
}

TEST_CASE("rewrite: what is not surely the text of that example is told, and left") {
  for (const char* file : {"- {text: y, find: 40}", "- {text: x, value: 40}",
                           "- text: x\n  find: >\n    40", "- text: x\n  find: \"40\n    41\""}) {
    INFO(file);
    text::Diagnostics diagnostics;
    CHECK(rewritten(file, {{1, 3}, "x", {{"find", "41"}}}, diagnostics) == file);
    REQUIRE(diagnostics.items().size() == 1);
    CHECK(diagnostics.items()[0].code == "cannot-rewrite");
  }
}

}  // namespace

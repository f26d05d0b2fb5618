#include "text/diagnostic.h"

#include <catch2/catch.hpp>

using namespace concord::text;

namespace {

Diagnostic unknown_key() {
  Diagnostic d;
  d.code = "unknown-key";
  d.file = "rules/a.yaml";
  d.where = Location{3, 5};
  d.message = "unknown key \"patern\"";
  d.cure = "did you mean \"pattern\"?";
  d.source_line = "    patern: x";
  d.length = 6;
  return d;
}

}  // namespace

TEST_CASE("diagnostic: a mistake is shown with its place, its line and its cure") {
  Diagnostic d = unknown_key();
  CHECK(render(d, false) ==
        "rules/a.yaml:3:5: error: unknown key \"patern\" [unknown-key]\n"
        "      patern: x\n"
        "      ^^^^^^\n"
        "  = did you mean \"pattern\"?\n");
  d.severity = Severity::warning;
  d.where.reset();
  d.source_line.clear();
  d.cure.clear();
  CHECK(render(d, false) == "rules/a.yaml: warning: unknown key \"patern\" [unknown-key]\n");
}

TEST_CASE("diagnostic: the caret stands under its character behind tabs and wide characters") {
  Diagnostic d = unknown_key();
  d.source_line = "\t日本: x";
  d.where = Location{3, 4};
  d.length = 1;
  CHECK(render(d, false).find("\n  \t    ^\n") != std::string::npos);
}

TEST_CASE("diagnostic: what a file holds does not steer the terminal") {
  Diagnostic d = unknown_key();
  d.source_line = "  \x1b[31mpatern\x07: \xe2\x80\xae\x9b";
  d.message = "a\x1b]0;b";
  const std::string shown = render(d, false);
  CHECK(shown.find_first_of("\x1b\x07\x9b") == std::string::npos);
  CHECK(shown.find("\xe2\x80\xae") == std::string::npos);
  CHECK(shown.find("\uFFFD[31mpatern\uFFFD: \uFFFD\uFFFD\n") != std::string::npos);
}

TEST_CASE("diagnostic: a very long line is cut around the caret") {
  Diagnostic d = unknown_key();
  d.source_line = std::string(50'000, 'a') + "X" + std::string(50'000, 'b');
  d.where = Location{1, 50'001};
  d.length = 1;
  const std::string out = render(d, false);
  CHECK(out.size() < 600);
  const std::size_t line = out.find('\n') + 1;
  const std::size_t caret_line = out.find('\n', line) + 1;
  CHECK(out[line + (out.find('^') - caret_line)] == 'X');
}

TEST_CASE("diagnostic: colour adds escapes and changes no words") {
  const std::string out = render(unknown_key(), true);
  CHECK(out.find("\x1b[1;31merror:\x1b[0m") != std::string::npos);
  CHECK(render(unknown_key(), false).find('\x1b') == std::string::npos);
}

TEST_CASE("diagnostic: the list is the same whatever order mistakes came in") {
  Diagnostic first = unknown_key();
  Diagnostic second = unknown_key();
  second.where = Location{10, 1};
  second.severity = Severity::warning;
  Diagnostics forward;
  Diagnostics backward;
  for (const Diagnostic& d : {first, second, first}) forward.add(d);
  for (const Diagnostic& d : {second, first}) backward.add(d);
  forward.sort();
  backward.sort();
  CHECK(forward.items() == backward.items());
  CHECK(forward.items().size() == 2);
  CHECK(forward.has_errors());
}

TEST_CASE("diagnostic: did you mean names the near word and no far one") {
  const std::vector<std::string> keys = {"pattern", "value", "examples"};
  CHECK(did_you_mean("patern", keys) == "pattern");
  CHECK(did_you_mean("vlaue", keys) == "value");
  CHECK(did_you_mean("colour", keys).empty());
  CHECK(did_you_mean("", keys).empty());
}

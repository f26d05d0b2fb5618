#include <catch2/catch.hpp>

#include "rules_from.h"

using namespace concord;

namespace {

// The first mistake of a file: line:column message.
std::string first_mistake(const std::string& yaml) {
  text::Diagnostics diagnostics;
  rule::rules_from(yaml, diagnostics);
  diagnostics.sort();
  if (diagnostics.items().empty()) return "";
  const text::Diagnostic& first = diagnostics.items().front();
  const text::Location where = first.where.value_or(text::Location{0, 0});
  return std::to_string(where.line) + ":" + std::to_string(where.column) + " " + first.message;
}

const std::string square = " this \"[\" is never closed";
const std::string curly = " this \"{\" is never closed";

}  // namespace

TEST_CASE("yaml mistake: the bracket that is never closed is told, whatever the text holds") {
  const auto [yaml, expected] = GENERATE(table<std::string, std::string>({
      {"a: [b, c\n", "1:4" + square},
      {"a: {b: [c]\n", "1:4" + curly},
      // an apostrophe within a text opens nothing
      {"- {id: x.y, about: Pell's toll, key: [a, b\n", "1:38" + square},
      {"- {id: x.y, about: the 6\" pipe, key: [a, b\n", "1:38" + square},
      {"- [it's, 'a [b', c\n", "1:3" + square},
      {"- [a, {'b':'[', c: d}\n", "1:3" + square},
      {"- {\"a\":[\"}\"], b: [c\n", "1:18" + square},
      {"- ['it''s [', {b: c\n", "1:15" + curly},
      {"- [\"a \\\" [\", {b: c\n", "1:14" + curly},
      // quoted text may go on over lines
      {"- [a, \"b\n  [c {\n  d\", e\n", "1:3" + square},
      {"- ['a\n  {b', {c: d\n", "2:8" + curly},
      // plain text over lines, with an apostrophe where a line begins
      {"- {a: b\n  'c, d: [e\n", "2:10" + square},
      // what is no bracket of YAML
      {"a: b [c {d\ne: {f\n", "2:4" + curly},
      {"# [\na: {f  # [\n", "2:4" + curly},
      {"a: {f\n", "1:4" + curly},
      {"a: |\n  [b {\n\n  'c\nd: [e\n", "5:4" + square},
      {"- a: >\n    [b {\n  c: [e\n", "3:6" + square},
      {"a: !x [b\n", "1:7" + square},
      {"- &x {a: 'b'\n", "1:6" + curly},
  }));
  INFO(yaml);
  CHECK(first_mistake(yaml) == expected);
}

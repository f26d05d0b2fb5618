#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "rules_from.h"

using namespace concord;

namespace {

// The one mistake of a recognizer with this pattern, as "line:column code" and its cure.
text::Diagnostic mistake_of(const std::string& pattern) {
  text::Diagnostics diagnostics;
  rule::rules_from("recognizers:\n  - {id: a, type: t, patterns: [" + pattern +
                       "], examples: [{text: a, find: a}, {text: b, none: true}]}\n",
                   diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  return diagnostics.items().front();
}

// Of an expression the engine's complaint holds it.
bool contains_cure(const std::string& message) {
  return message.find("instead of") != std::string::npos;
}

}  // namespace

TEST_CASE("bad rules: each is refused with its place and a way out") {
  std::string many = "'(a";
  for (int i = 0; i < 10'000; ++i) many += "|b" + std::to_string(i);
  const std::string nested = "'" + std::string(100'000, '(') + "'";
  const auto [pattern, column, message] = GENERATE_COPY(table<std::string, unsigned, std::string>({
      {"'a? b*'", 34, "this pattern can match nothing at all"},
      {nested, 64, "groups are nested too deeply"},
      {many + ")'", 34, "this pattern is too long"},
      {"{regex: 'x[aä]', engine: boost}", 42,
       "Boost reads bytes: a character class may hold ASCII alone; write (?:€|£) instead of [€£]"},
  }));
  const text::Diagnostic found = mistake_of(pattern);
  CHECK(found.message == message);
  CHECK(found.where == text::Location{2, column});
  CHECK((!found.cure.empty() || contains_cure(found.message)));
}

TEST_CASE("bad rules: anchors that multiply a file are refused with their place") {
  std::string yaml = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
  for (char c = 'b'; c <= 'i'; ++c) {
    const std::string before(1, static_cast<char>(c - 1));
    yaml += std::string(1, c) + ": &" + c + " [";
    for (int i = 0; i < 10; ++i) yaml += (i > 0 ? ", *" : "*") + before;
    yaml += "]\n";
  }
  text::Diagnostics diagnostics;
  rule::rules_from(yaml, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  const text::Diagnostic& found = diagnostics.items().front();
  CHECK(found.code == "bad-yaml");
  CHECK(found.where->line > 0);
  CHECK(found.cure == "split the file, and write out what its anchors (&) repeat");
}

TEST_CASE("bad rules: a file of 100 MB is refused, not read") {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / "concord-large-rules.yaml";
  std::ofstream(path) << "claims:\n";
  std::filesystem::resize_file(path, 100'000'000);
  text::Diagnostics diagnostics;
  const auto files = rule::read_rule_files({path.string()}, diagnostics);
  std::filesystem::remove(path);
  CHECK(files.empty());
  REQUIRE(diagnostics.items().size() == 1);
  const text::Diagnostic& found = diagnostics.items().front();
  CHECK(found.code == "file-too-large");
  CHECK(found.where == text::Location{1, 1});
  CHECK(found.cure == "split it into several files of one folder");
}

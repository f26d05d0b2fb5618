#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "rule/regex_fault.h"
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

TEST_CASE("bad rules: a tree that is none is refused where it stands") {
  const auto [forest, column] = GENERATE(table<std::string, unsigned>({
      {"[1.5]", 20},
      {"[[near-value, 0.5, 0.1]]", 20},
      {"[[near-value, half, 0.1, 0.2]]", 20},
      {"[0.5, [near-value, 0.5, [odds, 1, x, 0.3], 0.2]]", 53},
  }));
  text::Diagnostics diagnostics;
  rule::rules_from("forests: {rivals: " + forest + "}\n", diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items().front().where->column == column);
  CHECK(diagnostics.items().front().code == "bad-tree");
}

TEST_CASE("bad rules: trees whose answers add up may answer below zero") {
  text::Diagnostics diagnostics;
  rule::rules_from("forests: {rivals-steps: [[odds, 1, -0.5, 2.25], -3]}\n", diagnostics);
  CHECK(diagnostics.items().empty());
  rule::rules_from("forests: {rivals-steps: [-30]}\n", diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items().front().code == "bad-tree");
}

TEST_CASE("bad rules: each is refused with its place and a way out") {
  std::string many = "'(a";
  for (int i = 0; i < 10'000; ++i) many += "|b" + std::to_string(i);
  const std::string nested = "'" + std::string(100'000, '(') + "'";
  const auto [pattern, column, message] = GENERATE_COPY(table<std::string, unsigned, std::string>({
      {"'a? b*'", 34, "this pattern can match nothing at all"},
      {nested, 64, "groups are nested too deeply"},
      {many + ")'", 34, "this pattern is too long"},
      {"{regex: 'x*'}", 42, "this expression can match nothing at all"},
      {"{regex: x*}", 41, "this expression can match nothing at all"},
      {"{regex: '(?<a>\\d*)|x'}", 42, "this expression can match nothing at all"},
      {"{regex: '\\bx?'}", 42, "this expression can match nothing at all"},
      {"{regex: '^'}", 42, "this expression can match nothing at all"},
      {"{regex: 'y?$'}", 42, "this expression can match nothing at all"},
      {"{regex: '(?=x)', engine: boost}", 42, "this expression can match nothing at all"},
      {"{regex: '(?<!x)y*', engine: boost}", 42, "this expression can match nothing at all"},
      {"{regex: 'x[^\\s\\S]'}", 42, "this expression never matches"},
      {"{regex: '" + std::string(100'000, '(') + "x" + std::string(100'000, ')') + "'}", 42,
       "this expression is longer than 4000 bytes"},
      {"{regex: '" + many.substr(1) + ")'}", 42, "this expression is longer than 4000 bytes"},
      {"{regex: '" + std::string(150, '(') + "x" + std::string(150, ')') + "'}", 42,
       "groups are nested too deeply"},
      {"{regex: 'x(a+)+$', engine: boost}", 42,
       "\"(a+)+\" repeats what repeats itself, and may take forever"},
      {"{regex: 'x[aä]', engine: boost}", 42,
       "Boost reads bytes: a character class may hold ASCII alone; write (?:€|£) instead of [€£]"},
  }));
  const text::Diagnostic found = mistake_of(pattern);
  CHECK(found.message == message);
  CHECK(found.where == text::Location{2, column});
  CHECK((!found.cure.empty() || contains_cure(found.message)));
}

TEST_CASE("bad rules: a pattern that is too long hides no other mistake") {
  std::string many = "(a";
  for (int i = 0; i < 10'000; ++i) many += "|b" + std::to_string(i);
  CHECK(
      rule::mistakes_in("claims:\n  - {id: a, fact: f, key: [who], patterns: ['" + many +
                        ")'], examples: [{text: a, find: a}, {text: b, none: true}]}\n") ==
      std::vector<std::string>{"2:10 unknown-capture", "2:10 unknown-capture", "2:46 bad-pattern"});
}

TEST_CASE(
    "bad rules: a repetition of a repetition is seen where a text can be divided among both") {
  const auto [expression, loop] = GENERATE(table<std::string, std::string>({
      {"(a+)+", "(a+)+"},
      {"x(?:a*)*y", "(?:a*)*"},
      {"(?<n>\\w+\\s*)*", "(?<n>\\w+\\s*)*"},
      {"(?:b?\\d{2,},?)+", "(?:b?\\d{2,},?)+"},
      {"(?:a|b+)*", "(?:a|b+)*"},
      {"([a)]+){1,30}", "([a)]+){1,30}"},
      {"((a+)?)+", "((a+)?)+"},
      {"(?:a+b)+", ""},
      {"(?:\\w+ )*", ""},
      {"(?:[ .]\\d{3})+", ""},
      {"(?:,\\d+)*", ""},
      {"(a+){2}", ""},
      {"(a++)+", ""},
      {"(?>a+)+", ""},
      {"(?=a+)+b", ""},
      {"\\(a+\\)+", ""},
      {"[(a+)]+", ""},
      {"(a+", ""},
      {"(?:the |early )+", ""},
  }));
  const rule::RegexLoop found = rule::find_loop(expression);
  INFO(expression);
  CHECK(expression.substr(found.offset, found.length) == loop);
}

TEST_CASE("bad rules: files that are no text, hold themselves or hold two documents are refused") {
  const auto [yaml, line, column, message] =
      GENERATE(table<std::string, unsigned, unsigned, std::string>({
          {"claims: &a [*a]\n", 1, 9,
           "lists and maps stand in each other more than 200 deep, or an anchor (&) holds itself"},
          {"lexicon:\n  &a x: &b {y: *b}\n", 2, 13,
           "lists and maps stand in each other more than 200 deep, or an anchor (&) holds itself"},
          {"claims: " + std::string(300, '[') + std::string(300, ']') + "\n", 1, 208,
           "lists and maps stand in each other more than 200 deep, or an anchor (&) holds itself"},
          {"claims: " + std::string(100'000, '[') + std::string(100'000, ']') + "\n", 1, 200'009,
           "lists and maps stand in each other more than 200 deep, or an anchor (&) holds itself"},
          {"lexicon: {x: [y]}\n---\nlexicon: {z: [y]}\n", 3, 1,
           "another document begins here, and only the first is read"},
          {",", 1, 1, "nothing of YAML begins with what stands here"},
          {"---\n, lexicon\n", 2, 1, "nothing of YAML begins with what stands here"},
          {"lexicon: {x: [\xE4]}\n", 1, 15, "this file is not text in UTF-8"},
          {std::string("lexicon:\0\n", 10), 1, 9, "this file is not text in UTF-8"},
      }));
  text::Diagnostics diagnostics;
  rule::rules_from(yaml, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items().front().message == message);
  CHECK(diagnostics.items().front().where->line == line);
  CHECK(diagnostics.items().front().where->column == column);
  CHECK_FALSE(diagnostics.items().front().cure.empty());
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

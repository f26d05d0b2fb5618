#include <catch2/catch.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tree.h"

namespace {

using namespace concord::house;

constexpr std::size_t longest_file = 400;
constexpr std::size_t longest_function = 60;
constexpr std::size_t widest_line = 100;

std::vector<File> all_code() {
  std::vector<File> files = files_below("src", {".cc", ".h"});
  for (File& file : files_below("tests", {".cc", ".h"})) files.push_back(std::move(file));
  return files;
}

bool begins_with_one_of(std::string_view line, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return line.rfind(word, 0) == 0; });
}

std::size_t margin_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// The line that opens the body of a function whose head begins at a line; nothing where none begins: a head goes
// on, deeper in, until something ends it. clang-format holds the code to that form.
std::optional<std::size_t> opened_by(const std::vector<std::string>& lines, std::size_t first) {
  const std::size_t margin = margin_of(lines[first]);
  const std::string_view head = std::string_view(lines[first]).substr(margin);
  // what opens braces that are no function's
  if (head.empty() ||
      begins_with_one_of(head, {"namespace", "struct", "class", "enum", "extern"}) ||
      begins_with_one_of(head, {"#", "//", "{", "}", "public:", "private:", "protected:"})) {
    return std::nullopt;
  }
  bool takes = false;  // arguments
  for (std::size_t i = first; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    if (i > first && margin_of(line) <= margin) return std::nullopt;
    takes = takes || line.find('(') != std::string::npos;
    if (line.ends_with("= {") || line.ends_with("{{")) return std::nullopt;  // a table
    if (line.ends_with("{")) return takes ? std::optional(i) : std::nullopt;
    if (line.ends_with(";") || line.ends_with("}")) return std::nullopt;
  }
  return std::nullopt;
}

struct Function {
  std::string first_line;
  std::size_t lines = 0;
};

// Those of namespaces and of types; what stands within a function belongs to it. The "}" at the margin of its head ends it.
std::vector<Function> functions_of(const File& file) {
  std::vector<Function> functions;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const std::optional<std::size_t> opened = opened_by(file.lines, i);
    if (!opened) continue;
    const std::string end = std::string(margin_of(file.lines[i]), ' ') + '}';
    std::size_t last = *opened + 1;
    while (last < file.lines.size() && file.lines[last].rfind(end, 0) != 0) ++last;
    functions.push_back({file.lines[i], last - i + 1});
    i = last;
  }
  return functions;
}

// Comments are kept as they were written, and what a program prints cannot be broken.
bool may_be_wide(const std::string& line) {
  return line.find("//") != std::string::npos || line.find("R\"(") != std::string::npos;
}

std::size_t characters(const std::string& line) {
  return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  }));
}

TEST_CASE("size: no file is longer than 400 lines") {
  const std::vector<File> files = all_code();
  REQUIRE(files.size() > 500);
  for (const File& file : files) {
    INFO(file.path);
    CHECK(file.lines.size() <= longest_file);
  }
}

TEST_CASE("size: functions are found, whatever their heads look like") {
  const File file{"a.cc",
                  {"int one(int a) {",
                   "  if (a > 0) {",
                   "    return 1;",
                   "  }",
                   "  return 0;",
                   "}",
                   "std::string two(int a,",
                   "                int b,",
                   "                int c) {",
                   "  return {};",
                   "}",
                   "constexpr Row rows[] = {",
                   "    {1, f(2)},",
                   "};",
                   "class Three {",
                   " public:",
                   "  Three(int a)",
                   "      : a_(a) {",
                   "    b();",
                   "  }",
                   "  [[nodiscard]] int four() const {",
                   "    return a_;",
                   "  }",
                   "  int five() const;",
                   "};"}};
  std::vector<std::size_t> lengths;
  for (const Function& function : functions_of(file)) lengths.push_back(function.lines);
  CHECK(lengths == std::vector<std::size_t>{6, 5, 4, 3});
}

TEST_CASE("size: no function is longer than 60 lines") {
  for (const File& file : files_below("src", {".cc", ".h"})) {
    for (const Function& function : functions_of(file)) {
      INFO(file.path << ": " << function.first_line);
      CHECK(function.lines <= longest_function);
    }
  }
}

TEST_CASE("size: nine functions of ten are under 30 lines") {
  std::vector<std::size_t> lengths;
  for (const File& file : files_below("src", {".cc", ".h"})) {
    for (const Function& function : functions_of(file)) lengths.push_back(function.lines);
  }
  REQUIRE(lengths.size() > 2000);
  const auto tenth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
  std::nth_element(lengths.begin(), tenth, lengths.end());
  CHECK(*tenth < 30);
}

TEST_CASE("size: code stays within 100 columns") {
  for (const File& file : all_code()) {
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      if (may_be_wide(file.lines[i])) continue;
      INFO(file.path << ":" << i + 1);
      CHECK(characters(file.lines[i]) <= widest_line);
    }
  }
}

// CMake would take such a title for two, and run neither.
TEST_CASE("size: no title of a test holds a semicolon") {
  for (const File& file : files_below("tests", {".cc"})) {
    for (const std::string& line : file.lines) {
      INFO(file.path << ": " << line);
      const std::size_t title = line.find('"') + 1;
      const std::size_t end = line.find('"', title);
      const bool is_title = line.rfind("TEST_CASE(", 0) == 0;
      CHECK((!is_title || line.substr(title, end - title).find(';') == std::string::npos));
    }
  }
}

TEST_CASE("size: no marks of unfinished work are left") {
  const std::vector<std::string> marks = {std::string("TO") + "DO", std::string("FIX") + "ME",
                                          std::string("HA") + "CK"};
  for (const File& file : all_code()) {
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      for (const std::string& mark : marks) {
        INFO(file.path << ":" << i + 1);
        CHECK(file.lines[i].find(mark) == std::string::npos);
      }
    }
  }
}

}  // namespace

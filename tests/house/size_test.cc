#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
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

// A line at the left margin that opens a brace and is no namespace, type, enumeration or table begins a function; the next "}"
// at the margin ends it. clang-format holds the code to that form.
bool opens_function(const std::string& line) {
  const bool at_margin = !line.empty() && line[0] != ' ' && line[0] != '#' && line[0] != '}';
  const bool opens = line.ends_with("{");
  const auto begins = [&](const char* word) { return line.rfind(word, 0) == 0; };
  return at_margin && opens && !begins("namespace") && !begins("struct") && !begins("class") &&
         !begins("enum") && !begins("extern") && !line.ends_with("= {") && !line.ends_with("{{");
}

struct Function {
  std::string first_line;
  std::size_t lines = 0;
};

std::vector<Function> functions_of(const File& file) {
  std::vector<Function> functions;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const bool continued = !file.lines[i].empty() && file.lines[i][0] == ' ' &&
                           file.lines[i].ends_with(") {") && i > 0 && !file.lines[i - 1].empty() &&
                           file.lines[i - 1][0] != ' ';
    if (!opens_function(file.lines[i]) && !continued) continue;
    std::size_t end = i;
    while (end < file.lines.size() && file.lines[end].rfind('}', 0) != 0) ++end;
    functions.push_back({file.lines[i], end - i + 1});
    i = end;
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
  for (const File& file : all_code()) {
    INFO(file.path);
    CHECK(file.lines.size() <= longest_file);
  }
}

TEST_CASE("size: no function is longer than 60 lines") {
  for (const File& file : files_below("src", {".cc"})) {
    for (const Function& function : functions_of(file)) {
      INFO(file.path << ": " << function.first_line);
      CHECK(function.lines <= longest_function);
    }
  }
}

TEST_CASE("size: nine functions of ten are under 30 lines") {
  std::vector<std::size_t> lengths;
  for (const File& file : files_below("src", {".cc"})) {
    for (const Function& function : functions_of(file)) lengths.push_back(function.lines);
  }
  REQUIRE(lengths.size() > 100);
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

#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <set>
#include <string>

#include "tree.h"

namespace {

using namespace concord::house;

// The arrows of docs/design.md: a folder sees these and what lies beneath them.
const std::map<std::string, std::set<std::string>> arrows = {
    {"text", {}},
    {"value", {"text"}},
    {"read", {"text", "value"}},
    {"story", {"read", "rule"}},
    {"rule", {"text", "value"}},
    {"match", {"read", "rule"}},
    {"workshop", {"match"}},
    {"normalize", {"match"}},
    {"pin", {"story", "normalize"}},
    {"diff", {"normalize"}},
    {"sift", {"story", "diff"}},
    {"report", {"sift"}},
    {"cli", {"pin", "report", "workshop"}},
};

std::set<std::string> beneath(const std::string& folder) {
  std::set<std::string> all = {folder};
  for (const std::string& below : arrows.at(folder)) all.merge(beneath(below));
  return all;
}

// Each library's headers belong to one folder, and there to .cc files.
const std::map<std::string, std::set<std::string>> libraries = {
    {"yaml-cpp", {"src/rule", "src/read"}},
    {"boost/program_options", {"src/cli"}},
    {"boost/regex", {"src/rule", "src/match"}},
    {"re2", {"src/rule", "src/match"}},
    {"gumbo", {"src/read"}},
    {"md4c", {"src/read"}},
    {"utf8proc", {"src/text"}},
    {"rapidjson", {"src/report", "src/cli", "src/read"}},
};

const std::regex include_line("^#include [<\"]([^>\"]+)[>\"]");

std::string folder_of(const std::string& path) {
  return path.substr(0, path.find('/', 4));
}

TEST_CASE("includes: a folder of src sees only what lies beneath it") {
  for (const File& file : files_below("src", {".cc", ".h"})) {
    const std::string folder = folder_of(file.path).substr(4);
    if (arrows.count(folder) == 0) continue;  // main.cc
    const std::set<std::string> seen = beneath(folder);
    for (const std::string& line : file.lines) {
      std::smatch found;
      if (!std::regex_search(line, found, include_line)) continue;
      const std::string target = found[1].str().substr(0, found[1].str().find('/'));
      if (arrows.count(target) == 0) continue;
      INFO(file.path << ": " << line);
      CHECK(seen.count(target) == 1);
    }
  }
}

TEST_CASE("includes: a library's headers stay in the .cc files of its folder") {
  for (const File& file : files_below("src", {".cc", ".h"})) {
    for (const std::string& line : file.lines) {
      std::smatch found;
      if (!std::regex_search(line, found, include_line)) continue;
      for (const auto& [library, folders] : libraries) {
        const std::string header = found[1];
        if (!header.starts_with(library) || line.find('"') != std::string::npos) continue;
        INFO(file.path << ": " << line);
        CHECK(folders.count(folder_of(file.path)) == 1);
        CHECK(file.path.ends_with(".cc"));
      }
    }
  }
}

TEST_CASE("includes: every folder of src is a layer with arrows and tests") {
  std::set<std::string> folders;
  for (const File& file : files_below("src", {".cc"})) {
    if (file.path != "src/main.cc") folders.insert(folder_of(file.path).substr(4));
  }
  for (const std::string& folder : folders) {
    INFO("src/" << folder);
    CHECK(arrows.count(folder) == 1);
    CHECK(exists("tests/" + folder + "/CMakeLists.txt"));
  }
}

}  // namespace

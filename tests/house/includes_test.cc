#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tree.h"

namespace {

using namespace concord::house;

using Folders = std::set<std::string>;
using Arrows = std::map<std::string, Folders>;  // from a folder to those it depends on

std::string folder_of(const std::string& path) {
  return path.substr(0, path.find('/', 4));
}

// A call of concord_layer: its name, and what follows DEPENDS.
struct Layer {
  std::string folder;
  std::string name;
  std::vector<std::string> depends;
};

std::vector<Layer> declared_layers() {
  static const std::regex call("concord_layer\\(\\s*([^)]*)\\)");
  std::vector<Layer> layers;
  for (const File& file : files_below("src", {".txt"})) {
    std::string text;
    for (const std::string& line : file.lines) text += line.substr(0, line.find('#')) + '\n';
    for (std::sregex_iterator found(text.begin(), text.end(), call);
         found != std::sregex_iterator(); ++found) {
      std::istringstream words((*found)[1].str());
      Layer layer{folder_of(file.path).substr(4), {}, {}};
      words >> layer.name;
      bool depends = false;
      for (std::string word; words >> word;) {
        if (word == "SOURCES" || word == "LIBRARIES" || word == "DEPENDS") {
          depends = word == "DEPENDS";
        } else if (depends) {
          layer.depends.push_back(word);
        }
      }
      layers.push_back(std::move(layer));
    }
  }
  return layers;
}

// What src/*/CMakeLists.txt declares: a folder sees these and what lies beneath them.
const Arrows& arrows() {
  static const Arrows made = [] {
    const std::vector<Layer> layers = declared_layers();
    std::map<std::string, std::string> folders;  // by layer
    for (const Layer& layer : layers) folders[layer.name] = layer.folder;
    Arrows all;
    for (const Layer& layer : layers) {
      Folders& below = all[layer.folder];
      for (const std::string& name : layer.depends) {
        const std::string folder = folders.count(name) == 1 ? folders.at(name) : name;
        if (folder != layer.folder) below.insert(folder);
      }
    }
    return all;
  }();
  return made;
}

Folders beneath(const std::string& folder) {
  Folders all;
  std::vector<std::string> open = {folder};
  while (!open.empty()) {
    const std::string next = open.back();
    open.pop_back();
    const auto found = arrows().find(next);
    if (found == arrows().end()) continue;
    for (const std::string& below : found->second) {
      if (all.insert(below).second) open.push_back(below);
    }
  }
  return all;
}

// The cells of the table of docs/design.md under "depends on".
Arrows told_arrows() {
  Arrows told;
  bool inside = false;
  for (const std::string& line : read("docs/design.md").lines) {
    if (line == "| folder | depends on |") inside = true;
    if (!line.starts_with("|")) inside = false;
    std::smatch cells;
    if (!inside || !std::regex_match(line, cells, std::regex("\\| (\\w+) \\| ([^|]*) \\|")))
      continue;
    Folders& below = told[cells[1]];
    const std::string words = cells[2];
    if (words == "all") {
      for (const auto& [folder, arrow] : arrows()) below.insert(folder);
      below.erase(cells[1]);
    } else if (words != "nothing") {
      const std::regex name("\\w+");
      for (std::sregex_iterator one(words.begin(), words.end(), name);
           one != std::sregex_iterator(); ++one) {
        below.insert(one->str());
      }
    }
  }
  told.erase("folder");  // the heading
  return told;
}

// Each library's headers belong to one folder, and there to .cc files.
const std::map<std::string, std::set<std::string>> libraries = {
    {"yaml-cpp", {"src/rule", "src/read"}},
    {"boost/program_options", {"src/cli"}},
    {"boost/regex", {"src/rule"}},
    {"re2", {"src/rule"}},
    {"gumbo", {"src/read"}},
    {"md4c", {"src/read"}},
    {"utf8proc", {"src/text"}},
    {"rapidjson", {"src/read"}},
};

const std::regex include_line("^#include [<\"]([^>\"]+)[>\"]");

TEST_CASE("includes: a folder of src sees only what lies beneath it") {
  for (const File& file : files_below("src", {".cc", ".h"})) {
    const std::string folder = folder_of(file.path).substr(4);
    if (arrows().count(folder) == 0) continue;  // main.cc
    Folders seen = beneath(folder);
    seen.insert(folder);
    for (const std::string& line : file.lines) {
      std::smatch found;
      if (!std::regex_search(line, found, include_line)) continue;
      const std::string target = found[1].str().substr(0, found[1].str().find('/'));
      if (arrows().count(target) == 0) continue;
      INFO(file.path << ": " << line);
      CHECK(seen.count(target) == 1);
    }
  }
}

TEST_CASE("includes: no folder lies beneath itself") {
  REQUIRE(arrows().size() > 10);
  for (const auto& [folder, below] : arrows()) {
    INFO("src/" << folder);
    CHECK(beneath(folder).count(folder) == 0);
    for (const std::string& other : below) CHECK(arrows().count(other) == 1);
  }
}

TEST_CASE("includes: docs/design.md tells the arrows that are declared") {
  const Arrows told = told_arrows();
  for (const auto& [folder, below] : arrows()) {
    INFO("src/" << folder);
    REQUIRE(told.count(folder) == 1);
    CHECK(told.at(folder) == below);
  }
  CHECK(told.size() == arrows().size());
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
    CHECK(arrows().count(folder) == 1);
    CHECK(exists("tests/" + folder + "/CMakeLists.txt"));
  }
}

}  // namespace

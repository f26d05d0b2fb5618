#include <catch2/catch.hpp>

#include <regex>
#include <string>
#include <vector>

#include "tree.h"

namespace {

using namespace concord::house;

// Documents of the project that a reader follows.
std::vector<File> documents() {
  std::vector<File> files = files_below("docs", {".md"});
  for (const char* name : {"README.md", "CONTRIBUTING.md"}) {
    if (exists(name)) files.push_back(read(name));
  }
  return files;
}

// `src/read/html.cc` or rules/en/ in backquotes, from the top of the project.
const std::regex named_path("`((?:src|tests|rules|fixtures|docs|cmake|\\.ci)/[A-Za-z0-9_./-]*)`");
// [text](guide.md#part), relative to the document.
const std::regex link("\\]\\(([A-Za-z0-9_./-]+\\.[a-z]+)(?:#[^)]*)?\\)");

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

void check_line(const File& file, const std::string& line) {
  for (auto found = std::sregex_iterator(line.begin(), line.end(), named_path);
       found != std::sregex_iterator(); ++found) {
    INFO(file.path << " names " << (*found)[1]);
    CHECK(exists((*found)[1]));
  }
  for (auto found = std::sregex_iterator(line.begin(), line.end(), link);
       found != std::sregex_iterator(); ++found) {
    INFO(file.path << " links to " << (*found)[1]);
    CHECK(exists(folder_of(file.path) + (*found)[1].str()));
  }
}

TEST_CASE("paths: every path that the documents name exists") {
  for (const File& file : documents()) {
    for (const std::string& line : file.lines) check_line(file, line);
  }
}

}  // namespace

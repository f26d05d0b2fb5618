#pragma once

#include <string>
#include <vector>

namespace concord::house {

// A file of the project, by its path from the top and its lines.
struct File {
  std::string path;
  std::vector<std::string> lines;
};

// Files below a folder of the project with one of these endings, sorted by path.
std::vector<File> files_below(const std::string& folder, const std::vector<std::string>& endings);

File read(const std::string& path);
bool exists(const std::string& path);

}  // namespace concord::house

#include "tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace concord::house {

namespace {

namespace fs = std::filesystem;
const fs::path top = CONCORD_SOURCE_DIR;

}  // namespace

std::vector<File> files_below(const std::string& folder, const std::vector<std::string>& endings) {
  std::vector<File> files;
  if (!fs::exists(top / folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top / folder)) {
    const bool wanted =
        std::find(endings.begin(), endings.end(), entry.path().extension()) != endings.end();
    if (!entry.is_regular_file() || !wanted) continue;
    files.push_back(read(fs::relative(entry.path(), top).string()));
  }
  std::sort(files.begin(), files.end(),
            [](const File& a, const File& b) { return a.path < b.path; });
  return files;
}

File read(const std::string& path) {
  File file{path, {}};
  std::ifstream in(top / path);
  for (std::string line; std::getline(in, line);) file.lines.push_back(line);
  return file;
}

bool exists(const std::string& path) {
  return fs::exists(top / path);
}

}  // namespace concord::house

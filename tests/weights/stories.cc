#include "stories.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace concord::weights {

std::vector<Story> read_stories(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<fs::path> folders;
  if (fs::is_directory(folder)) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      const bool is_story =
          fs::exists(entry.path() / "gold.json") || entry.path().extension() == ".story";
      if (is_story) folders.push_back(entry.path());
    }
  }
  if (folders.empty()) {
    throw std::runtime_error(
        "'" + folder + "' has no folder with a gold.json and no .story: docs/adding.md shows both");
  }
  std::ranges::sort(folders);
  std::vector<Story> stories;
  for (const fs::path& path : folders) stories.push_back(read_story(path));
  return stories;
}

}  // namespace concord::weights

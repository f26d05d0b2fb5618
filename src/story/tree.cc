#include "story/tree.h"

#include <filesystem>

#include "read/read.h"

namespace concord::story {

Tree disk() {
  Tree tree;
  tree.exists = [](const std::string& path) {
    std::error_code error;
    return std::filesystem::exists(path, error);
  };
  tree.read = read::read_file;
  return tree;
}

}  // namespace concord::story

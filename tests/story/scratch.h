#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace concord::story::test {

// A folder of its own for each test, gone afterwards; the test runs inside it.
class Scratch {
 public:
  Scratch() : before_(std::filesystem::current_path()) {
    const std::string name = "concord-story-" + std::to_string(::getpid());
    path_ = std::filesystem::canonical(std::filesystem::temp_directory_path()) / name;
    std::filesystem::create_directories(path_);
    std::filesystem::current_path(path_);
  }
  ~Scratch() {
    std::filesystem::current_path(before_);
    std::filesystem::remove_all(path_);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  // Writes a file, and the folders above it.
  static void write(const std::string& name, const std::string& bytes = "Text.") {
    const std::filesystem::path path(name);
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string path() const { return path_.generic_string(); }

 private:
  std::filesystem::path before_;
  std::filesystem::path path_;
};

}  // namespace concord::story::test

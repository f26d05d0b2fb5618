#include "room.h"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "cli/commands.h"

namespace concord::cli {

namespace fs = std::filesystem;

Outcome run_with(const std::vector<std::string>& arguments, const std::string& input,
                 const Terminal& terminal) {
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  Streams streams{in, out, err, terminal};
  const int status = run(arguments, streams);
  return {status, out.str(), err.str()};
}

Room::Room() {
  std::string name = (fs::temp_directory_path() / "concord-room-XXXXXX").string();
  folder_ = mkdtemp(name.data());
}

Room::~Room() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string Room::write(const std::string& name, std::string_view content) const {
  const std::string whole = path(name);
  fs::create_directories(fs::path(whole).parent_path());
  std::ofstream(whole, std::ios::binary) << content;
  return whole;
}

std::string Room::path(const std::string& name) const {
  return name.empty() ? folder_ : folder_ + '/' + name;
}

std::vector<std::string> Room::names() const {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string read_whole(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace concord::cli

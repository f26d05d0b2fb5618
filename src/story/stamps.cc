#include "story/stamps.h"

#include <filesystem>

namespace concord::story {
namespace {

namespace fs = std::filesystem;

std::optional<Stamp> stamp_of(const std::string& path) {
  std::error_code error;
  const fs::file_time_type modified = fs::last_write_time(path, error);
  if (error) return std::nullopt;
  Stamp stamp{static_cast<std::int64_t>(modified.time_since_epoch().count()), 0};
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error) stamp.size = size;  // a folder has none
  return stamp;
}

}  // namespace

Stamps stamps_of(const std::vector<std::string>& paths) {
  Stamps stamps;
  for (const std::string& path : paths) stamps.emplace(path, stamp_of(path));
  return stamps;
}

std::vector<std::string> what_changed(const Stamps& before, const Stamps& now) {
  const auto in = [](const Stamps& stamps, const std::string& path) {
    const auto found = stamps.find(path);
    return found == stamps.end() ? std::nullopt : found->second;
  };
  Stamps all = before;
  all.insert(now.begin(), now.end());
  std::vector<std::string> changed;
  for (const auto& [path, stamp] : all) {
    if (in(before, path) != in(now, path)) changed.push_back(path);
  }
  return changed;
}

}  // namespace concord::story

#include <filesystem>

#include "story/configs.h"

namespace concord::story {

namespace fs = std::filesystem;

bool names_rule(const std::string& pattern, const std::string& rule) {
  return pattern == "all" || Glob(pattern).matches(rule);
}

std::string absolute_path(const std::string& path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal().generic_string();
}

std::string shown_path(const std::string& absolute, bool relative) {
  if (!relative) return absolute;
  std::error_code error;
  const fs::path here = fs::current_path(error);
  return error ? absolute : fs::path(absolute).lexically_proximate(here).generic_string();
}

std::string relative_to(const std::string& folder, const std::string& absolute) {
  const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
  if (absolute.starts_with(prefix)) return absolute.substr(prefix.size());
  return fs::path(absolute).lexically_relative(folder).generic_string();
}

}  // namespace concord::story

#include "report/uri.h"

#include <fmt/format.h>

#include <algorithm>

namespace concord::report {

namespace {

// RFC 3986, 2.3, and the slash that parts a path.
bool stays(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string to_uri(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (stays(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += "0123456789ABCDEF"[byte >> 4];
    uri += "0123456789ABCDEF"[byte & 0xf];
  }
  return uri;
}

bool is_relative(std::string_view uri) {
  return !uri.starts_with("file://");
}

std::string page_of(const Repository& repository, std::string_view path, std::uint32_t line) {
  const std::string uri = to_uri(path);
  if (repository.uri.empty() || !is_relative(uri)) return "";
  const bool gitlab = repository.uri.find("gitlab") != std::string::npos;
  const std::string& revision = repository.revision;
  return fmt::format("{}{}/blob/{}/{}#L{}", repository.uri, gitlab ? "/-" : "",
                     revision.empty() ? "HEAD" : revision, uri, line);
}

}  // namespace concord::report

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "read/read.h"

#include <fmt/format.h>

namespace concord::read {
namespace {

namespace fs = std::filesystem;

text::Diagnostic unreadable(const std::string& path, std::string message, std::string cure) {
  text::Diagnostic d;
  d.code = "unreadable-file";
  d.file = path;
  d.message = std::move(message);
  d.cure = std::move(cure);
  return d;
}

std::string system_message(int error) {
  return std::generic_category().message(error);
}

text::Diagnostic too_large(const std::string& path, std::uint64_t limit) {
  constexpr double mebibyte = 1024.0 * 1024.0;
  text::Diagnostic d = unreadable(
      path,
      fmt::format("the file is larger than {:.4g} MiB", static_cast<double>(limit) / mebibyte),
      "split it, or leave it out: one file is one article");
  d.code = "file-too-large";
  return d;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::uint64_t limit,
                                     text::Diagnostics& diagnostics) {
  std::error_code error;
  if (fs::is_directory(path, error)) {
    diagnostics.add(unreadable(path, "this is a directory, not a file", "name the files in it"));
    return std::nullopt;
  }
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > limit) {
    diagnostics.add(too_large(path, limit));
    return std::nullopt;
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    diagnostics.add(unreadable(path, "cannot open the file: " + system_message(errno),
                               "check its name and its permissions"));
    return std::nullopt;
  }
  std::string bytes;
  if (!error) bytes.reserve(static_cast<std::size_t>(size));
  // Pipes and files that grow have no size to trust: read one byte beyond the limit at most.
  constexpr std::size_t piece = 1 << 16;
  std::string buffer(piece, '\0');
  while (file && bytes.size() <= limit) {
    file.read(buffer.data(), static_cast<std::streamsize>(piece));
    bytes.append(buffer, 0, static_cast<std::size_t>(file.gcount()));
  }
  if (bytes.size() > limit) {
    diagnostics.add(too_large(path, limit));
    return std::nullopt;
  }
  if (file.bad()) {
    diagnostics.add(unreadable(path, "cannot read the file: " + system_message(errno), {}));
    return std::nullopt;
  }
  return bytes;
}

}  // namespace concord::read

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "read/read.h"

#include <fmt/format.h>

namespace concord::read {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t smallest_piece = 1 << 16;  // bytes read at once where the size is not known

text::Diagnostic unreadable(const std::string& path, std::string message, std::string cure) {
  return text::mistake_in(path, "unreadable-file", std::move(message), std::move(cure));
}

std::string system_message(int error) {
  return std::generic_category().message(error);
}

// A pipe with a name in some folder, into which perhaps nobody ever writes; those under /dev and /proc
// are what a shell has put there for this run.
bool waits_for_ever(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  const std::string place = fs::absolute(path, error).lexically_normal().generic_string();
  const bool given = place.starts_with("/dev/") || place.starts_with("/proc/");
  return !given && (fs::is_fifo(status) || fs::is_socket(status));
}

text::Diagnostic too_large(const std::string& path, std::uint64_t limit) {
  constexpr double mebibyte = 1024.0 * 1024.0;
  return text::mistake_in(
      path, "file-too-large",
      fmt::format("the file is larger than {:.4g} MiB", static_cast<double>(limit) / mebibyte),
      "split it, or leave it out: one file is one article");
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::uint64_t limit,
                                     text::Diagnostics& diagnostics) {
  std::error_code error;
  if (fs::is_directory(path, error)) {
    diagnostics.add(unreadable(path, "this is a directory, not a file", "name the files in it"));
    return std::nullopt;
  }
  if (waits_for_ever(path)) {
    diagnostics.add(unreadable(path, "this is a named pipe or a socket, not a file",
                               "name a file, /dev/stdin, or what a command prints: <(command)"));
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
  // Pipes and files that grow have no size to trust: read until the end, one byte beyond the limit
  // at most.
  std::string bytes;
  std::size_t piece = error ? smallest_piece : static_cast<std::size_t>(size) + 1;
  while (file && bytes.size() <= limit) {
    const std::size_t before = bytes.size();
    bytes.resize(before + piece);
    file.read(bytes.data() + before, static_cast<std::streamsize>(piece));
    bytes.resize(before + static_cast<std::size_t>(file.gcount()));
    piece = smallest_piece;
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

#include "cli/output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <ostream>

namespace concord::cli {

namespace {

namespace fs = std::filesystem;

// The system's own words for what went wrong.
std::string system_words(int error) {
  return std::generic_category().message(error);
}

std::string cure_of(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "free some space";
    case ENOENT:
    case ENOTDIR:
      return "make its folder first, or name another file";
    case EACCES:
    case EPERM:
    case EROFS:
      return "check the permissions of its folder, or name another file";
    case EISDIR:
      return "name a file in this folder";
    default:
      return "name another file";
  }
}

text::Diagnostic unwritable(const std::string& path, int error) {
  return text::mistake_in(path, "unwritable-output",
                          fmt::format("the report cannot be written: {}", system_words(error)),
                          cure_of(error));
}

// 0, or the error number of the call that failed.
int write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int write_in_place(const std::string& path, std::string_view content) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  const int error = write_all(descriptor, content);
  return ::close(descriptor) != 0 && error == 0 ? errno : error;
}

// The permissions a new file would have, or those of the one it replaces.
mode_t permissions_for(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & 0777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

int write_beside(const std::string& path, std::string_view content) {
  std::string beside = path + ".XXXXXX";
  const int descriptor = ::mkostemp(beside.data(), O_CLOEXEC);
  if (descriptor < 0) return errno;
  int error = write_all(descriptor, content);
  if (error == 0 && ::fchmod(descriptor, permissions_for(path)) != 0) error = errno;
  if (error == 0 && ::fsync(descriptor) != 0) error = errno;
  if (::close(descriptor) != 0 && error == 0) error = errno;
  if (error == 0 && ::rename(beside.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(beside.c_str());
  return error;
}

}  // namespace

bool write_file(const std::string& path, std::string_view content, text::Diagnostics& diagnostics) {
  std::error_code unknown;
  const fs::path real = fs::weakly_canonical(path, unknown);  // a link keeps pointing where it does
  const std::string target = unknown ? path : real.string();
  const fs::file_status status = fs::status(target, unknown);
  if (fs::is_directory(status)) {
    diagnostics.add(unwritable(path, EISDIR));
    return false;
  }
  const bool plain = !fs::exists(status) || fs::is_regular_file(status);
  const int error = plain ? write_beside(target, content) : write_in_place(target, content);
  if (error != 0) diagnostics.add(unwritable(path, error));
  return error == 0;
}

bool write_stream(std::ostream& out, std::string_view content, text::Diagnostics& diagnostics) {
  errno = 0;
  out.write(content.data(), static_cast<std::streamsize>(content.size()));
  out.flush();
  if (out) return true;
  diagnostics.add(unwritable("standard output", errno == 0 ? EIO : errno));
  return false;
}

}  // namespace concord::cli

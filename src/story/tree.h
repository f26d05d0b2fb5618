#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "text/diagnostic.h"

namespace concord::story {

// Where files are read from: the disk, or what git keeps of it at a revision (git.h). Both are asked
// for a path as the user named it.
struct Tree {
  // Whether there is a file or a folder of that name.
  std::function<bool(const std::string& path)> exists;
  // The bytes; nothing, with a diagnostic, for what cannot be read.
  std::function<std::optional<std::string>(const std::string& path, std::uint64_t limit,
                                           text::Diagnostics& diagnostics)>
      read;
};

Tree disk();

}  // namespace concord::story

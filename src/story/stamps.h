#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace concord::story {

// How a file stood when it was looked at: enough to tell that it was written since.
struct Stamp {
  std::int64_t modified = 0;  // in the file system's own clock
  std::uintmax_t size = 0;    // bytes
  friend bool operator==(const Stamp&, const Stamp&) = default;
};

// By path; nothing for what is not there.
using Stamps = std::map<std::string, std::optional<Stamp>>;

Stamps stamps_of(const std::vector<std::string>& paths);

// Paths that were written, that came or that went between two looks, sorted.
std::vector<std::string> what_changed(const Stamps& before, const Stamps& now);

}  // namespace concord::story

#pragma once

#include <string>
#include <string_view>

#include "report/report.h"

namespace concord::report {

// A path as a URI reference: percent-encoded, "./" left out; an absolute path becomes a file: URI.
std::string to_uri(std::string_view path);

// Relative references are resolved against the base the consumer knows (SRCROOT).
bool is_relative(std::string_view uri);

// Where a line of an article can be read in its repository, on GitHub or GitLab; empty where that is not known.
std::string page_of(const Repository& repository, std::string_view path, std::uint32_t line);

}  // namespace concord::report

#pragma once

#include <string>
#include <string_view>

namespace concord::report {

// A path as a URI reference: percent-encoded, "./" left out; an absolute path becomes a file: URI.
std::string to_uri(std::string_view path);

// Relative references are resolved against the base the consumer knows (SRCROOT).
bool is_relative(std::string_view uri);

}  // namespace concord::report

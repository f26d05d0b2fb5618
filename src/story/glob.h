#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concord::story {

// A pattern of paths with '/' between their parts: "*" and "?" stay inside one part, "**" is any
// number of parts, "[a-z]" one character of these, "{a,b}" either; "[*]", "[{]" and the like are
// that character itself. A pattern that matches a folder matches everything in it.
class Glob {
 public:
  explicit Glob(std::string_view pattern);

  [[nodiscard]] bool matches(std::string_view path) const;
  [[nodiscard]] const std::string& pattern() const { return pattern_; }

 private:
  using Parts = std::vector<std::string>;

  std::string pattern_;
  std::vector<Parts> choices_;  // one for each way to read the braces
};

// The pattern that matches this path and, where it is a folder, what is in it.
std::string glob_of(std::string_view path);

}  // namespace concord::story

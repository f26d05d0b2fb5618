#pragma once

#include <string>

#include "diff/finding.h"

namespace concord::sift {

// A conflict that somebody knows of: it is counted, and fails nothing.
struct Suppressed {
  enum class By { comment, baseline } by = By::comment;
  diff::Finding finding;
  std::string reason;  // of the comment
};

}  // namespace concord::sift

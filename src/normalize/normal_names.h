#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/language.h"
#include "rule/word_table.h"

namespace concord::normalize {

// Names as they are compared, by how they are written: articles name the same few thousand again
// and again. One a thread.
class NormalNames {
 public:
  explicit NormalNames(const Language& language) : language_(&language) {}

  [[nodiscard]] const Language& language() const { return *language_; }
  // What normal_name() gives; valid until the next call.
  const std::string& of(std::string_view written);

 private:
  const Language* language_;
  rule::WordTable known_;            // as they are written
  std::vector<std::string> normal_;  // by their numbers there
};

}  // namespace concord::normalize

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "normalize/language.h"

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
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  const Language* language_;
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> known_;
};

}  // namespace concord::normalize

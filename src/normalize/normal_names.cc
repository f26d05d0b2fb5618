#include "normalize/normal_names.h"

#include <cstddef>

#include "normalize/name_table.h"

namespace concord::normalize {

namespace {

// An archive may hold any number of different names.
constexpr std::size_t most_names = 16'384;

}  // namespace

const std::string& NormalNames::of(std::string_view written) {
  const rule::WordId known = known_.find(written);
  if (known != rule::no_word) return normal_[known];
  if (normal_.size() >= most_names) {
    known_ = {};
    normal_.clear();
  }
  known_.add(written);
  return normal_.emplace_back(normal_name(written, *language_));
}

}  // namespace concord::normalize

#include "normalize/normal_names.h"

#include "normalize/name_table.h"

namespace concord::normalize {

namespace {

// An archive may hold any number of different names.
constexpr std::size_t most_names = 16'384;

}  // namespace

const std::string& NormalNames::of(std::string_view written) {
  if (const auto known = known_.find(written); known != known_.end()) return known->second;
  if (known_.size() >= most_names) known_.clear();
  return known_.emplace(written, normal_name(written, *language_)).first->second;
}

}  // namespace concord::normalize

#include "match/known_names.h"

#include <algorithm>

namespace concord::match {

// FNV-1a over whole numbers: http://www.isthe.com/chongo/tech/comp/fnv/
std::size_t KnownNames::Hash::operator()(NameRun run) const {
  std::uint64_t value = 14695981039346656037U;
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    value = (value ^ spellings[i]) * 1099511628211U;
  }
  return value ^ (value >> 32);
}

bool KnownNames::Equal::operator()(NameRun a, NameRun b) const {
  return std::equal(spellings + a.first, spellings + a.last, spellings + b.first,
                    spellings + b.last);
}

}  // namespace concord::match

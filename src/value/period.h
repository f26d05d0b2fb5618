#pragma once

#include <cstdint>

namespace concord::value {

// Days since 1970, `to` exclusive.
struct Period {
  std::int64_t from = 0;
  std::int64_t to = 0;
};

}  // namespace concord::value

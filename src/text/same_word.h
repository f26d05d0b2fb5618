#pragma once

#include <string_view>

#include "text/eight_bytes.h"

namespace concord::text {

// Whether two words are alike, for names that hardly ever have more than sixteen bytes: most are held against each
// other by two loads that may overlap, without a call.
inline bool is_same_word(std::string_view a, std::string_view b) {
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size >= 4 && size <= 8) {
    const std::size_t last = size - 4;
    return ((load_four(a.data()) ^ load_four(b.data())) |
            (load_four(a.data() + last) ^ load_four(b.data() + last))) == 0;
  }
  if (size > 8 && size <= 16) {
    const std::size_t last = size - 8;
    return ((load_eight(a.data()) ^ load_eight(b.data())) |
            (load_eight(a.data() + last) ^ load_eight(b.data() + last))) == 0;
  }
  return a == b;
}

}  // namespace concord::text

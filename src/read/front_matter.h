#pragma once

#include <cstdint>

#include "read/format.h"

namespace concord::read {

// YAML between two lines "---" at the start: fills what it says of the article (title, date,
// updated, outlet, url, language, each under its usual names) and gives the offset behind it, 0
// when there is none. Keys for other programs are left alone. Broken YAML and dates that are none
// warn.
std::uint32_t read_front_matter(Reading& reading);

}  // namespace concord::read

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "read/format.h"

namespace concord::read {

// YAML between two lines "---" at the start: fills what it says of the article (title, date,
// updated, outlet, url, language, each under its usual names), makes the title the first block of
// the text unless the body has it too, and gives the offset behind it, 0 when there is none. Keys
// for other programs are left alone. Broken YAML and dates that are none warn.
std::uint32_t read_front_matter(Reading& reading);

// The `story` that the front matter at the head of a file names; empty when it names none. Cheap:
// nothing else of it is read.
std::string story_in_front_matter(std::string_view head);

}  // namespace concord::read

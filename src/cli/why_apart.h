#pragma once

#include <cstdint>
#include <string_view>

#include "report/report.h"

namespace concord::cli {

// Why two claims (by their numbers in the story) that answer one question were not held against each other, in words:
// "two articles tell both", "the one was foreseen", or that what stands around them is unlike.
std::string_view why_apart(const report::StoryReport& story, std::uint32_t one,
                           std::uint32_t other);

}  // namespace concord::cli

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/report.h"

namespace concord::report {

// Whether one of some claims stands in an article of that role.
bool holds(const StoryReport& story, const std::vector<std::uint32_t>& claims, read::Role role);

// The sides of a conflict, the draft's first where there is one.
std::vector<std::vector<std::uint32_t>> sides_from_draft(const StoryReport& story,
                                                         const diff::Finding& finding);

// "your draft says 9 %, both sources say 8 %"; empty for a conflict that touches no draft.
std::string told_from_draft(const StoryReport& story, const diff::Finding& finding);

// What the claims of a side say, each value once, the exact ones first: "14,300,000,000 USD or ≈ 14,000,000,000 USD".
// Where the sides are a rise and a fall, which of them: "down 14 %".
std::string values_of(const StoryReport& story, const diff::Finding& finding,
                      const std::vector<std::uint32_t>& claims);

}  // namespace concord::report

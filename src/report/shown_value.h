#pragma once

#include <string>
#include <string_view>

#include "report/report.h"

namespace concord::report {

// The value of a claim for people: normalized, names as they are written, units in their plural, and the article's own words where a
// date is known in part alone ("Wednesday").
std::string shown_value(const StoryReport& story, const normalize::Claim& claim);

// How the article means it: "planned", "possible"; empty for what it states.
std::string_view shown_modality(const normalize::Claim& claim);

}  // namespace concord::report

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report/report.h"

namespace concord::report {

// Why the sources agree or not, for people: "the values exclude each other".
std::string_view in_words(diff::Reason reason);

// The question a finding answers; what is known of it where its claims have none.
std::string question_of(const StoryReport& story, const diff::Finding& finding);

// "1 conflict", "3 conflicts".
std::string count_of(std::size_t number, std::string_view one);

// The value of a claim for people: normalized, names as they are written, and the article's own words where a date is known in
// part alone ("Wednesday").
std::string shown_value(const StoryReport& story, const normalize::Claim& claim);

}  // namespace concord::report

#pragma once

#include <string>

#include "report/report.h"

namespace concord::report {

// Why a conflict without a rule counts as one question, for people: the words that the two sides have
// in common around their values, "both tell of hospital, released, victims". Empty where a rule asks
// the question, and where hardly a word is shared.
std::string common_words(const StoryReport& story, const diff::Finding& finding);

}  // namespace concord::report

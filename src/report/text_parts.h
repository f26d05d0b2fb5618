#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/place.h"
#include "report/report.h"

namespace concord::report {

// The parts of the text report, each for one story; empty when it has nothing of the kind.

// A conflict with its question, and each side with the value, the places and the sentences.
std::string conflict_text(const StoryReport& story, const diff::Finding& finding, Places& places,
                          const Style& style);

// One line for each agreement: value, question, articles, places.
std::string agreement_list(const StoryReport& story, Places& places, const Style& style);

// One line for each fact that only one article states, by article: place, value, a few words.
std::string single_source_list(const StoryReport& story, Places& places, const Style& style);

// Words one after another under a label, with commas between; lines after the first are indented by so much.
std::string wrapped(std::string_view label, std::uint32_t indent,
                    const std::vector<std::string>& words, const Style& style);

}  // namespace concord::report

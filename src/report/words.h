#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace concord::report {

// Why the sources agree or not, for people: "the values exclude each other".
std::string_view in_words(diff::Reason reason);
// Why a conflict is one: "these values cannot both be true, but the figure may have moved".
std::string why_in_words(const diff::Finding& finding);

// "conflict", "possible conflict", "evolving", "agreement".
std::string_view verdict_in_words(const diff::Finding& finding);

// The question a finding answers; what is known of it where its claims have none.
std::string question_of(const StoryReport& story, const diff::Finding& finding);

// "1 conflict", "3 conflicts".
std::string count_of(std::size_t number, std::string_view one);

// The claim that says most exactly what all agree on: "8 April 2026" before "Wednesday", "9.4 %" before "more than 9 %".
const normalize::Claim& clearest_claim(const StoryReport& story, const diff::Finding& finding);

// Names without a question: worth knowing, but a line for each would bury the figures.
bool is_bare_name(const StoryReport& story, const diff::Finding& finding);

// Those of one verdict, each name once, as the finding with the most sources has it: two rules may ask for
// one name. Names of single articles that several others name are left out.
std::vector<const diff::Finding*> bare_names(const StoryReport& story, diff::Verdict verdict);

}  // namespace concord::report

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace concord::report::sample {

// An article of plain text; its lines are its sentences.
read::Document article(std::string path, std::string text);

// A claim on the first place of these words in a document of the story: a percentage with this number.
normalize::Claim claim(const StoryReport& story, std::uint32_t document, std::string_view words,
                       std::int64_t percent);

// Three articles: a.txt and b.md disagree on a share price, a.txt and c.html agree on a stake, one fact is c.html's alone.
StoryReport story();
// The same, where the conflict is a possible one.
StoryReport doubtful_story();

Report report_of(StoryReport story);

}  // namespace concord::report::sample

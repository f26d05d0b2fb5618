#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/place.h"
#include "report/report.h"

namespace concord::report {

// A conflict told from one place: most formats for machines put a finding on one line of one file.
struct Told {
  std::uint32_t primary = 0;          // index into the story's claims
  std::vector<std::uint32_t> others;  // those of the other sides first; a hundred at most
  std::size_t opposed = 0;            // so many of the others contradict the primary
};

// Whether such formats show it: agreement and facts of one source would only become alerts to close.
bool is_told(const diff::Finding& finding);

// How grave a conflict is to such formats: as its rule says, but an evolving one no more than a
// warning, and a possible one a note.
rule::Severity level_of(const diff::Finding& finding);
std::string_view to_string(rule::Severity level);

// The place that most likely needs mending, never on the side of a pinned fact: in a draft, else in an article that changed, else not
// in a reference; there on the side of the fewest articles; among equals the first.
Told tell(const StoryReport& story, const diff::Finding& finding);

// "Articles disagree: 'over 9%' here, 'roughly 8%' in b.txt:3:7. By how much did Acme's share price rise?"
std::string told_in_words(const StoryReport& story, const diff::Finding& finding, const Told& told,
                          Places& places);

// The words of a claim on one line, in quotation marks, long ones cut.
std::string quoted_words(Places& places, const normalize::Claim& claim);

// How told_in_words begins: "Articles disagree", "Your draft says 9 %, both sources say 8 %", "A pinned fact says otherwise".
std::string told_verdict(const StoryReport& story, const diff::Finding& finding, const Told& told);

// How it ends: the question as a sentence; "The fact: upload limit."
std::string told_question(const StoryReport& story, const diff::Finding& finding);

// What comes before the words of one of `others`: "Says", "Also says", "The pinned fact says".
std::string_view told_verb(const StoryReport& story, const Told& told, std::size_t other);

// A path as services know it that look for it below the top of the repository: without "./".
std::string_view plain_path(std::string_view path);

}  // namespace concord::report

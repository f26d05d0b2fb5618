#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/report.h"

namespace concord::report {

// What a run found, in numbers.
struct Totals {
  std::size_t agreements = 0;
  std::size_t conflicts = 0;
  std::size_t evolving = 0;  // of the conflicts
  std::size_t possible = 0;  // possible conflicts, which are counted here alone
  std::size_t single_sources = 0;
  std::size_t articles = 0;
  std::size_t suppressed = 0;  // conflicts that are known: counted here alone
};

Totals count(const Report& report);

// "12 agreements, 3 conflicts (1 evolving), 40 single-source facts in 5 articles"
std::string in_words(const Totals& totals);

// The claims of a conflict by what they say: one list of indices into the story's claims for each side, in order of the sides.
std::vector<std::vector<std::uint32_t>> sides_of(const diff::Finding& finding);

// How many articles some claims come from; pinned facts stand in none.
std::size_t articles_of(const StoryReport& story, const std::vector<std::uint32_t>& claims);

// Paths of a story shortened by the folder that all its articles lie in: "stories/a/x.txt" → "x.txt".
std::string common_folder(const StoryReport& story);

}  // namespace concord::report

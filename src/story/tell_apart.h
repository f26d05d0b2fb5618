#pragma once

#include <cstddef>
#include <vector>

#include "story/subject.h"

namespace concord::story {

// Articles that tell of one thing, found by the rare words and names they share and by their days.
// Groups of indices into `subjects`, each ascending, by their first; an article that is like no other
// is a group of its own.
//
// Each article is held against the next few that share one of its telling words, in the order of
// days, so the cost is n log n. The likest pairs come first, and two groups become one only while
// their articles are alike on the whole and lie within a month: a chain of neighbours is no story.
// The weight of a word is tf-idf (Salton and Buckley 1988), likeness the cosine, groups are joined by
// average linkage. All sums are of integers, so that no order of adding changes them.
std::vector<std::vector<std::size_t>> tell_apart(const std::vector<Subject>& subjects);

}  // namespace concord::story

#pragma once

#include "diff/rivals.h"

namespace concord::diff {

// Whether two groups of different values, which no rule's question brings together, answer two
// questions however alike their words are:
//  - each is the same day seen from its article, and the articles are of different days: the news of
//    Tuesday and the news of Wednesday;
//  - one day stands in a quotation: "tomorrow" is seen from when it was said;
//  - places in an order of two things: "the second division", "his first club";
//  - limits that one article states both: "children under 12" and "people under 18";
//  - small counts far apart, under other verbs, which no other article says; but in manuals "two guests" and
//    "five guests" are two answers.
bool tells_apart(const RivalSigns& signs, bool manuals = false);

}  // namespace concord::diff

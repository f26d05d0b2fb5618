#pragma once

#include "match/match.h"
#include "read/document.h"
#include "rule/rule.h"

namespace concord::match {

// Adds the mentions of type "name": people, places, organisations, products. They are found by their capitals, which no pattern of
// words can say: a run of capitalised words with the connectors, initials and numbers that belong to it ("Bank of Tamarin",
// "Ada J. Quill Jr.", "Harpa 3.1 Pro"), without the titles and offices before it. A capital that opens a sentence counts only
// when the article writes that word so elsewhere too, and in a headline only names that the text itself holds are found.
// Needs tokens and terms; furniture is left out.
void recognize_names(const read::Document& document, const rule::RuleSet& rules, Matches& matches);

}  // namespace concord::match

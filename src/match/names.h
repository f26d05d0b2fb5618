#pragma once

#include "match/match.h"
#include "match/words.h"
#include "read/document.h"
#include "rule/compile.h"

namespace concord::match {

// Appends mentions of type "name" (people, places, organisations, products) to matches.mentions, by
// place, at most one at a token. Runs when tokens and terms are there and before the recognizers,
// whose holes may ask for names. Furniture is left alone. Words about names are lexical classes:
// "name-connector" (of, the, and, &, van), "title" (Mr, Dr, President).
void recognize_names(const read::Document& document, const rule::RuleSet& rules,
                     const Numbers& numbers, Matches& matches);

}  // namespace concord::match

#pragma once

#include <vector>

#include "match/match.h"
#include "rule/compile.h"

namespace concord::match {

// Cuts every sentence into tokens. `words` receives the word id of each token, no_word in furniture
// and for words that no pattern or phrase holds.
void cut_tokens(const read::Document& document, const rule::CompiledPatterns& compiled,
                Matches& matches, std::vector<rule::WordId>& words);

// A term with its numbers, beside matches.terms at the same place.
struct TermKeys {
  rule::Key key = rule::no_key;
  rule::Key also = rule::no_key;
};

// Finds the lexicon's phrases: of each class or family the longest at a place, and shorter ones
// inside it of other classes.
void find_terms(const read::Document& document, const rule::CompiledPatterns& compiled,
                const std::vector<rule::WordId>& words, Matches& matches,
                std::vector<TermKeys>& keys);

}  // namespace concord::match

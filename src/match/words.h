#pragma once

#include <vector>

#include "match/match.h"
#include "rule/compile.h"

namespace concord::match {

// A term in numbers.
struct TermKeys {
  rule::Key key = rule::no_key;
  rule::Key also = rule::no_key;
  std::uint32_t lexical_class = 0;  // index into CompiledPatterns::names
};

// The tokens and terms of Matches in numbers, by the same places.
struct Numbers {
  // by token: its word id, no_word in furniture and for words that no pattern or phrase holds
  std::vector<rule::WordId> words;
  // by token: tokens of one folded form have one number, from 0 in the order of arrival
  std::vector<std::uint32_t> spellings;
  std::uint32_t spelling_count = 0;
  std::vector<TermKeys> terms;  // by term
};

// Cuts every sentence into tokens.
void cut_tokens(const read::Document& document, const rule::CompiledPatterns& compiled,
                Matches& matches, Numbers& numbers);

// Finds the lexicon's phrases: of each class or family the longest at a place, and shorter ones
// inside it of other classes.
void find_terms(const read::Document& document, const rule::CompiledPatterns& compiled,
                Matches& matches, Numbers& numbers);

}  // namespace concord::match

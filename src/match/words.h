#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "match/spelling_table.h"
#include "rule/compile.h"
#include "rule/tokenize.h"

namespace concord::match {

// A term in numbers.
struct TermKeys {
  rule::Key key = rule::no_key;
  rule::Key also = rule::no_key;
  std::uint32_t length = 1;  // tokens
};

// The tokens and terms of Matches in numbers, by the same places.
struct Numbers {
  // by token: tokens of one folded form have one number, from 0 in the order of arrival
  std::vector<std::uint32_t> spellings;
  std::uint32_t spelling_count = 0;
  std::vector<TermKeys> terms;  // by term

  void clear();  // keeps its memory
};

// Cuts documents into tokens, sentence by sentence. Used again and again, so that words which were
// seen before are looked up in little memory.
class TokenCutter {
 public:
  explicit TokenCutter(const rule::RuleSet& rules)
      : usual_(rules.language.decimal), spellings_(rules.compiled->words) {}

  // Fills `tokens`, `sentence_tokens` and `words` of empty matches, and `spellings`.
  void cut(Matches& matches, Numbers& numbers);

 private:
  void fold(std::string_view text);
  void keep(std::uint32_t sentence, bool matched, Matches& matches, Numbers& numbers);

  value::DecimalMark usual_;
  SpellingTable spellings_;
  // of one sentence
  std::vector<rule::RawToken> raw_;
  std::vector<std::string_view> folded_;  // by token; of the text or of letters_
  std::vector<std::uint32_t> places_;     // in spellings_
  std::string letters_;
  std::string word_;
};

// Finds the lexicon's phrases: of each class or family the longest at a place, and shorter ones
// inside it of other classes.
class TermFinder {
 public:
  explicit TermFinder(const rule::CompiledPatterns& compiled)
      : phrases_(compiled.phrases), names_(compiled.names) {}

  // Fills the terms of matches and numbers.
  void find(Matches& matches, Numbers& numbers);

 private:
  struct Found {
    std::uint32_t length;
    const rule::PhraseEntry* begin;
    const rule::PhraseEntry* end;
  };
  struct Text;
  void find_at(const Text& text, std::uint32_t token, std::uint32_t end);
  [[nodiscard]] bool is_kept(const Text& text, std::uint32_t first, std::uint32_t last,
                             const rule::PhraseEntry& entry) const;
  void keep(const Text& text, std::uint32_t first, std::uint32_t last,
            const rule::PhraseEntry& entry);

  const rule::PhraseIndex& phrases_;
  const std::vector<std::string>& names_;
  [[nodiscard]] bool is_hidden(std::uint32_t group, std::uint32_t last) const;

  // Phrases of several tokens hide those of their group that end no later.
  struct Hider {
    std::uint32_t group = 0;
    std::uint32_t last = 0;  // token
  };
  std::vector<Hider> hiders_;  // that reach beyond the token at hand
  std::vector<Hider> fresh_;   // of one phrase
  std::vector<Found> begins_;
};

}  // namespace concord::match

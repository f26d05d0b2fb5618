#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/form_table.h"
#include "match/match.h"
#include "rule/compile.h"
#include "rule/tokenize.h"

namespace concord::match {

// The tokens of Matches in numbers, by the same places.
struct Numbers {
  const FormTable* table = nullptr;
  // by token, with room for more, since to empty what is filled at once costs as much as to fill it
  std::vector<std::uint32_t> forms;  // its place in the table
  std::vector<NameMarks> marks;      // those of its form
  std::vector<std::uint32_t> listed_capitals;
  std::size_t capital_count = 0;
  // tokens whose terms are not just those of their form alone, sorted: phrases of several words
  // begin there, or hide a meaning
  std::vector<std::uint32_t> mixed;

  [[nodiscard]] const Form& form(std::uint32_t token) const { return table->at(forms[token]); }
  // Tokens that are words with a capital, sorted.
  [[nodiscard]] std::span<const std::uint32_t> capitals() const {
    return {listed_capitals.data(), capital_count};
  }
  // Those of the tokens [first, last).
  [[nodiscard]] std::span<const std::uint32_t> mixed_of(std::uint32_t first,
                                                        std::uint32_t last) const {
    const auto begin = std::lower_bound(mixed.begin(), mixed.end(), first);
    return {begin, std::lower_bound(begin, mixed.end(), last)};
  }
};

// Cuts documents into tokens, sentence by sentence. Used again and again, so that words which were
// seen before are known.
class TokenCutter {
 public:
  explicit TokenCutter(const rule::RuleSet& rules)
      : usual_(rules.language.decimal), forms_(rules) {}

  // Fills `tokens`, `sentence_tokens` and `words` of empty matches, and `table`, `forms`, `capitals`
  // and `marks`.
  void cut(Matches& matches, Numbers& numbers);

 private:
  void keep(std::uint32_t sentence, bool matched, Matches& matches, Numbers& numbers);

  value::DecimalMark usual_;
  FormTable forms_;
  std::vector<rule::RawToken> raw_;  // of one sentence
};

// Finds the lexicon's phrases: of each class or family the longest at a place, and shorter ones
// inside it of other classes.
class TermFinder {
 public:
  explicit TermFinder(const rule::CompiledPatterns& compiled)
      : phrases_(compiled.phrases), names_(compiled.names) {}

  // Fills the terms of matches and the mixed tokens of numbers.
  void find(Matches& matches, Numbers& numbers);

 private:
  struct Found {
    std::uint32_t length;  // in tokens
    std::span<const rule::PhraseEntry> entries;
  };
  // Phrases of several tokens hide those of their group that end no later.
  struct Hider {
    std::uint32_t group = 0;
    std::uint32_t last = 0;  // token
  };
  // A token of which its form does not say all, or one that longer phrases may open.
  struct Special {
    std::uint32_t token = 0;
    bool goes_on = false;  // with the next one to a phrase, most likely
  };
  struct Text;
  void find_in(const Text& text, std::uint32_t sentence);
  std::span<const Special> list_special(const Text& text, std::uint32_t token, std::uint32_t end);
  void find_at(const Text& text, Special here, std::uint32_t end);
  bool add_longer(const Text& text, std::uint32_t token, std::uint32_t end);
  void add_alone(const Text& text, std::uint32_t token);
  [[nodiscard]] bool hides_some(rule::Range meanings) const;
  [[nodiscard]] bool is_kept(const Text& text, std::uint32_t first, std::uint32_t last,
                             const rule::PhraseEntry& entry) const;
  [[nodiscard]] bool is_hidden(std::uint32_t group, std::uint32_t last) const;

  const rule::PhraseIndex& phrases_;
  const std::vector<std::string>& names_;
  std::vector<Hider> hiders_;  // that reach beyond the token at hand
  std::vector<Hider> fresh_;   // of one phrase
  std::vector<Found> begins_;
  std::vector<Special> special_;  // of one sentence, with room for more
};

}  // namespace concord::match

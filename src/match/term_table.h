#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

#include "rule/compile.h"
#include "rule/phrase_index.h"

namespace concord::match {

// A phrase of the lexicon found in the text: in numbers, since every other word is one or two.
struct Term {
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  std::uint32_t class_number = 0;  // of its lexical class: the place in CompiledPatterns::names
  std::uint32_t value_number = 0;  // of its value there
};

// The phrases of one document by the token where they begin, the longer ones first. What a word means where it stands alone is
// not written down anew: most tokens point to the rules' own list.
class TermTable {
 public:
  class Iterator;
  // To go through once, from the first to the last.
  struct Terms;

  // Makes room for the terms of a number of tokens; set() must be called for each. `known` must stay.
  void begin(std::span<const rule::PhraseEntry> known, std::size_t tokens) {
    known_ = known;
    own_.clear();
    of_tokens_.resize(tokens);
  }
  void clear() { begin({}, 0); }
  // A token's terms, as numbers for entry(): of the known ones.
  void set(std::uint32_t token, rule::Range known) { of_tokens_[token] = known; }
  // Of a token with none so far its first, or its next; those of a token must be added one after the other.
  void add(std::uint32_t token, const rule::PhraseEntry& entry) {
    const auto number = static_cast<std::uint32_t>(known_.size() + own_.size());
    rule::Range& terms = of_tokens_[token];
    if (terms.begin == terms.end) terms.begin = number;
    terms.end = number + 1;
    own_.push_back(entry);
  }

  [[nodiscard]] rule::Range at(std::uint32_t token) const { return of_tokens_[token]; }
  [[nodiscard]] const rule::PhraseEntry& entry(std::uint32_t number) const {
    return number < known_.size() ? known_[number] : own_[number - known_.size()];
  }
  // Those that begin at tokens [first, last).
  [[nodiscard]] Terms of(std::uint32_t first, std::uint32_t last) const;

 private:
  std::span<const rule::PhraseEntry> known_;  // owned by the rules
  std::vector<rule::PhraseEntry> own_;        // numbered behind them
  std::vector<rule::Range> of_tokens_;
};

class TermTable::Iterator {
 public:
  using value_type = Term;
  using difference_type = std::ptrdiff_t;

  Iterator() = default;
  Iterator(const TermTable& table, std::uint32_t token, std::uint32_t last)
      : table_(&table), token_(token), last_(last) {
    if (token_ < last_) enter();
  }

  Term operator*() const {
    const rule::PhraseEntry& entry = table_->entry(here_.begin);
    return {token_, token_ + entry.length, entry.lexical_class, entry.value};
  }
  Iterator& operator++() {
    if (++here_.begin == here_.end && ++token_ < last_) enter();
    return *this;
  }
  void operator++(int) { ++*this; }
  bool operator==(std::default_sentinel_t) const { return token_ >= last_; }

 private:
  // Goes to the first token with terms.
  void enter() {
    for (; token_ < last_; ++token_) {
      here_ = table_->at(token_);
      if (here_.begin != here_.end) return;
    }
  }

  const TermTable* table_ = nullptr;
  std::uint32_t token_ = 0;
  std::uint32_t last_ = 0;
  rule::Range here_;  // what is left of the token's
};

struct TermTable::Terms {
  const TermTable* table = nullptr;
  rule::Range tokens;

  [[nodiscard]] Iterator begin() const { return {*table, tokens.begin, tokens.end}; }
  [[nodiscard]] static std::default_sentinel_t end() { return {}; }
};

inline TermTable::Terms TermTable::of(std::uint32_t first, std::uint32_t last) const {
  return {this, {first, last}};
}

}  // namespace concord::match

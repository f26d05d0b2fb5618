#pragma once

#include <vector>

#include "match/known_names.h"
#include "match/match.h"
#include "match/name_tokens.h"
#include "match/words.h"
#include "read/document.h"
#include "rule/compile.h"

namespace concord::match {

// The spellings of one document that its names are judged by.
struct SpellingMarks {
  bool small = false;    // written small somewhere
  bool capital = false;  // with a capital inside a sentence
};

// Appends mentions of type "name" (people, places, organisations, products) to matches.mentions, by
// place, at most one at a token. Runs when tokens and terms are there and before the recognizers,
// whose holes may ask for names. Furniture is left alone. Words about names are lexical classes:
// "name-connector" (of, the, and, &, van), "title" (Mr, Dr, President).
class NameFinder {
 public:
  explicit NameFinder(const rule::RuleSet& rules);

  void find(const Numbers& numbers, Matches& matches);

 private:
  void find_runs();
  void note_headlines();
  void note_spellings();
  [[nodiscard]] bool is_trusted(NameRun run) const;
  [[nodiscard]] bool is_subject(NameRun run) const;
  void find_in_sentence(std::uint32_t sentence);
  void split_at_offices(NameRun run);
  void keep(NameRun run);
  void trim_opening(NameRun& run) const;
  void find_known(std::uint32_t sentence);
  void choose_among_nouns();
  [[nodiscard]] bool stands_out(NameRun run) const;
  [[nodiscard]] const SpellingMarks& marks(std::uint32_t token) const {
    return marks_[numbers_->spellings[token]];
  }

  const rule::WordEndings& endings_;
  NameTokens tokens_;
  std::uint32_t stand_in_ = 0;  // number of that lexical class
  const Numbers* numbers_ = nullptr;
  std::vector<bool> headline_;        // by sentence
  std::vector<SpellingMarks> marks_;  // by spelling
  KnownNames known_;                  // found in sentences
  std::vector<NameRun> names_;        // by place
};

}  // namespace concord::match

#pragma once

#include <vector>

#include "match/known_names.h"
#include "match/match.h"
#include "match/name_tokens.h"
#include "match/words.h"
#include "read/document.h"
#include "rule/compile.h"

namespace concord::match {

// What one document says of a spelling, for who judges names by it.
struct SpellingMarks {
  std::uint32_t document = 0;  // which; of another one it says nothing
  std::uint32_t uses = 0;      // as the first word of a run, where every noun has a capital
  bool capital = false;        // written with a capital inside a sentence
  bool named = false;          // part of a name that nothing else explains
  bool thing = false;          // described as things are
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
  void begin_marks();
  void note_capitals();
  [[nodiscard]] bool is_trusted(NameRun run);
  [[nodiscard]] bool is_subject(NameRun run) const;
  [[nodiscard]] bool has_age(NameRun run) const;
  void find_in_sentences();
  [[nodiscard]] bool is_surname(std::uint32_t office, NameRun run) const;
  void split_at_offices(NameRun run);
  void keep(NameRun run);
  std::uint32_t count_of(NameRun run);
  void trim_opening(NameRun& run);
  [[nodiscard]] bool is_counted(NameRun run) const;
  void find_known(std::uint32_t sentence);
  void choose_among_nouns();
  void add_stand_ins(Matches& matches) const;
  [[nodiscard]] bool stands_out(NameRun run) const;
  SpellingMarks& marks(std::uint32_t token);
  [[nodiscard]] bool stands_with_capital(std::uint32_t token);
  [[nodiscard]] bool stands_small(std::uint32_t token) const;

  const rule::WordEndings& endings_;
  NameTokens tokens_;
  std::uint32_t stand_in_ = 0;  // number of that lexical class
  const Numbers* numbers_ = nullptr;
  std::vector<bool> headline_;        // by sentence
  std::vector<SpellingMarks> marks_;  // by spelling
  std::uint32_t document_ = 0;        // counts those looked at
  bool capitals_noted_ = false;       // in marks_, as nobody asks of most documents
  KnownNames known_;                  // found in sentences
  bool names_counted_ = false;        // in known_, as nobody asks of most documents
  std::vector<NameRun> names_;        // by place
};

}  // namespace concord::match

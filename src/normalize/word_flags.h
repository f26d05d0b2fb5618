#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "rule/rule.h"
#include "rule/word_table.h"

namespace concord::normalize {

// Lexical classes that are asked of one token after the other.
enum class WordClass : std::uint8_t {
  after_pronoun,
  before_half,
  before_pronoun,
  change_by,
  change_from,
  clause_break,
  conjunction,
  count_noun,
  designator,
  designators,
  fraction_sign,
  half_word,
  hollow_key,
  measured_sign,
  model_maker,
  model_noun,
  one_word,
  passing_time,
  possessive_sign,
  range_cue,
  stop_word,
  word_designator,
  year_cue,
  // No classes: a phrase of theirs may begin or end with the word, which spares most tokens a look at
  // their terms.
  opens_attribution,     // speakers.h
  opens_change,          // change.h
  opens_tense,           // tense.h
  opens_currency_cue,    // currencies.h
  opens_modifier_after,  // modifier.h
  ends_modifier,
  ends_passing,
  changes_names,  // name_table.h: names with such a word, or an alias that begins with it
};

// What each word of the rule set is, in one look.
class WordFlags {
 public:
  explicit WordFlags(const rule::RuleSet& rules);

  // Of a token by its number in match::Matches::words.
  [[nodiscard]] bool is(WordClass lexical_class, rule::WordId word) const {
    return (flags_[std::min(word, none_)] >> static_cast<unsigned>(lexical_class) & 1U) != 0;
  }

 private:
  // by word: a bit for each WordClass; nothing for those that are no word of the rule set
  std::vector<std::uint32_t> flags_{0};
  rule::WordId none_ = 0;  // the place of those
};

}  // namespace concord::normalize

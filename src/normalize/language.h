#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "normalize/direction.h"
#include "normalize/mention_kind.h"
#include "normalize/term_kinds.h"
#include "normalize/word_flags.h"
#include "rule/rule.h"

namespace concord::normalize {

// One of 32 bits for the first letter of a word; others may share it. 0: an empty word.
constexpr std::uint32_t first_letter_bit(std::string_view word) {
  return word.empty() ? 0 : 1U << (static_cast<unsigned char>(word.front()) % 32U);
}

// What is known of a rule's words for its `unless` before they are looked at one by one.
struct UnlessWords {
  std::uint32_t letters = 0;  // first_letter_bit() of all
  std::uint32_t longest = 0;  // tokens
};

// The rule set with what normalizing looks up in it, made once a run. The rule set must outlive it.
class Language {
 public:
  explicit Language(const rule::RuleSet& rules);

  [[nodiscard]] const rule::RuleSet& rules() const { return *rules_; }

  // What the lexical classes of terms say of their tense (tense.h) and of their words (token_notes.h).
  [[nodiscard]] const TermKinds& tense_kinds() const { return tense_kinds_; }
  [[nodiscard]] const TermKinds& note_kinds() const { return note_kinds_; }
  // And of those who speak (speakers.h).
  [[nodiscard]] const TermKinds& speaker_kinds() const { return speaker_kinds_; }
  // And of movements (change.h).
  [[nodiscard]] const TermKinds& change_kinds() const { return change_kinds_; }
  // And of modifiers (modifier.h).
  [[nodiscard]] const TermKinds& modifier_kinds() const { return modifier_kinds_; }
  // And of currencies (currencies.h).
  [[nodiscard]] const TermKinds& currency_kinds() const { return currency_kinds_; }

  // Where the words of a family point, by a term whose value names it: class "direction-family".
  [[nodiscard]] Direction direction_of_family(const match::Term& term) const {
    return family_directions_[term.value_number];
  }

  // A word without its inflection, for comparing only ("closing", "closed" → "clos"). The endings
  // are data: lexical class "suffix", ending → what replaces it.
  [[nodiscard]] std::string stem(std::string_view folded) const;

  // Endings of past forms ("ed") and of verbs, lexical classes "past-ending" and "verb-ending".
  [[nodiscard]] const std::vector<std::string>& past_endings() const { return past_endings_; }
  [[nodiscard]] const std::vector<std::string>& verb_endings() const { return verb_endings_; }
  // "adjective-ending"
  [[nodiscard]] const std::vector<std::string>& adjective_endings() const {
    return adjective_endings_;
  }

  // Letters of foreign names, and ends of their words, that stand for others in another transcription:
  // longest first, with what they become.
  using Letters = std::vector<std::pair<std::string, std::string>>;
  [[nodiscard]] const Letters& transcriptions() const { return transcriptions_; }
  [[nodiscard]] const Letters& transcribed_endings() const { return transcribed_endings_; }

  // What a word is compared as: its family or sense. Things are counted, events happen.
  struct Sense {
    std::string name;
    bool thing = false;
  };
  // The sense of a word by its stem; nothing for most words.
  [[nodiscard]] const Sense* sense(const std::string& stem) const;

  // Whether a family or sense is one of things.
  [[nodiscard]] bool is_thing(std::string_view family) const;

  // What an alias stands for ("u.s." → "United States"); nothing when the phrase is none.
  [[nodiscard]] std::optional<std::string_view> alias(std::string_view folded) const;
  [[nodiscard]] bool is(std::string_view lexical_class, std::string_view folded) const;
  // The same of a token alone, by its number in match::Matches::words.
  [[nodiscard]] bool is(WordClass lexical_class, rule::WordId word) const {
    return word_flags_.is(lexical_class, word);
  }
  // What a mention is, by its rule.
  [[nodiscard]] MentionKind kind_of(const match::Mention& mention) const {
    return mention.rule == match::no_rule ? MentionKind::name : kinds_[mention.rule];
  }
  // By the rule's place in RuleSet::rules.
  [[nodiscard]] const UnlessWords& unless_words(std::uint32_t rule) const {
    return unless_words_[rule];
  }
  // The value of a phrase in a class; nothing when it is not in it.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view lexical_class,
                                                      std::string_view folded) const;

 private:
  Language(const rule::RuleSet& rules, const rule::Lexicon::ByClass& lexicon);
  void note_rules();
  void note_family_directions(const Letters& pointing);

  const rule::RuleSet* rules_;
  TermKinds tense_kinds_;
  TermKinds note_kinds_;
  TermKinds speaker_kinds_;
  TermKinds change_kinds_;
  TermKinds modifier_kinds_;
  TermKinds currency_kinds_;
  std::vector<Direction> family_directions_;  // by CompiledPatterns::names
  WordFlags word_flags_;
  std::vector<UnlessWords> unless_words_;  // by rule
  std::vector<MentionKind> kinds_;         // by rule
  Letters suffixes_;                       // longest first
  Letters transcriptions_;
  Letters transcribed_endings_;
  std::vector<std::string> past_endings_;
  std::vector<std::string> verb_endings_;
  std::vector<std::string> adjective_endings_;
  std::unordered_map<std::string, Sense> senses_;  // by stem
  std::set<std::string, std::less<>> things_;
};

}  // namespace concord::normalize

#include "normalize/language.h"

#include <algorithm>

#include "normalize/change.h"
#include "normalize/currencies.h"
#include "normalize/modifier.h"
#include "normalize/name_table.h"
#include "normalize/speakers.h"
#include "normalize/tense.h"
#include "normalize/token_notes.h"
#include "rule/compile.h"

namespace concord::normalize {

namespace {

// Shorter rests than this are no words any more: "red" is not "r" + "ed".
constexpr std::size_t shortest_stem = 3;

using Phrases = rule::Lexicon::ByClass;

std::vector<std::string> words_of(const Phrases& lexicon, std::string_view lexical_class) {
  std::vector<std::string> words;
  for (auto& [word, value] : lexicon.phrases(lexical_class)) words.push_back(word);
  return words;
}

Language::Letters longest_first(const Phrases& lexicon, std::string_view lexical_class) {
  Language::Letters letters = lexicon.phrases(lexical_class);
  std::ranges::stable_sort(
      letters, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  return letters;
}

}  // namespace

Language::Language(const rule::RuleSet& rules) : Language(rules, Phrases(rules.lexicon)) {}

Language::Language(const rule::RuleSet& rules, const Phrases& lexicon)
    : rules_(&rules),
      tense_kinds_(rules, normalize::tense_kinds),
      note_kinds_(rules, normalize::note_kinds),
      speaker_kinds_(rules, normalize::speaker_kinds),
      change_kinds_(rules, normalize::change_kinds),
      modifier_kinds_(rules, normalize::modifier_kinds),
      currency_kinds_(rules, normalize::currency_kinds),
      word_flags_(rules),
      suffixes_(longest_first(lexicon, "suffix")),
      transcriptions_(longest_first(lexicon, "transcription")),
      transcribed_endings_(longest_first(lexicon, "transcribed-ending")),
      past_endings_(words_of(lexicon, "past-ending")),
      verb_endings_(words_of(lexicon, "verb-ending")),
      adjective_endings_(words_of(lexicon, "adjective-ending")) {
  note_rules();
  note_family_directions(lexicon.phrases("direction-family"));
  for (const auto& [lexical_class, thing] :
       {std::pair{"event-word", false}, {"thing-word", true}}) {
    for (const auto& [word, sense] : lexicon.phrases(lexical_class)) {
      if (thing) things_.insert(sense);
      // Phrases are found in the text as they stand.
      if (word.find(' ') == std::string::npos) senses_.try_emplace(stem(word), Sense{sense, thing});
    }
  }
}

void Language::note_family_directions(const Letters& pointing) {
  if (rules_->compiled == nullptr) return;
  for (const std::string& name : rules_->compiled->names) {
    const auto family = std::ranges::find(pointing, name, &Letters::value_type::first);
    family_directions_.push_back(family == pointing.end() ? Direction::none
                                                          : direction_named(family->second));
  }
}

void Language::note_rules() {
  for (const rule::Rule& rule : rules_->rules) {
    kinds_.push_back(mention_kind(rule.type));
    UnlessWords& words = unless_words_.emplace_back();
    for (const std::string& phrase : rule.unless) {
      words.letters |= first_letter_bit(phrase);
      const auto tokens = 1 + static_cast<std::uint32_t>(std::ranges::count(phrase, ' '));
      words.longest = std::max(words.longest, tokens);
    }
  }
}

const Language::Sense* Language::sense(const std::string& stem) const {
  const auto it = senses_.find(stem);
  return it == senses_.end() ? nullptr : &it->second;
}

bool Language::is_thing(std::string_view family) const {
  return things_.contains(family);
}

std::string Language::stem(std::string_view folded) const {
  std::string word(folded);
  for (const auto& [ending, replacement] : suffixes_) {
    if (word.size() >= ending.size() + shortest_stem && word.ends_with(ending)) {
      word.resize(word.size() - ending.size());
      word += replacement;
      break;
    }
  }
  const rule::WordEndings& endings = rules_->language.endings;
  const auto ends_with = [&](const std::string& ending) { return word.ends_with(ending); };
  if (word.size() > shortest_stem && std::ranges::any_of(endings.silent, ends_with)) {
    word.pop_back();
  }
  // "stopped", "running": the consonant doubled before the ending
  if (word.size() > shortest_stem + 1 && word.size() < folded.size() &&
      std::ranges::any_of(endings.doubled, ends_with)) {
    word.pop_back();
  }
  return word;
}

std::optional<std::string_view> Language::value(std::string_view lexical_class,
                                                std::string_view folded) const {
  for (const rule::Entry entry : rules_->lexicon.find(folded)) {
    if (entry.lexical_class == lexical_class) return entry.value;
  }
  return std::nullopt;
}

std::optional<std::string_view> Language::alias(std::string_view folded) const {
  return value(alias_class, folded);
}

bool Language::is(std::string_view lexical_class, std::string_view folded) const {
  return value(lexical_class, folded).has_value();
}

}  // namespace concord::normalize

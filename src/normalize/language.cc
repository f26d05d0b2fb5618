#include "normalize/language.h"

#include <algorithm>
#include <array>

#include "normalize/change.h"
#include "normalize/speakers.h"
#include "normalize/tense.h"
#include "normalize/token_notes.h"
#include "rule/compile.h"

namespace concord::normalize {

namespace {

// Shorter rests than this are no words any more: "red" is not "r" + "ed".
constexpr std::size_t shortest_stem = 3;

// By WordClass.
constexpr std::array<std::string_view, 16> word_class_names{
    "after-pronoun", "before-half",   "before-pronoun",  "change-by",
    "change-from",   "clause-break",  "conjunction",     "count-noun",
    "designator",    "fraction-sign", "half-word",       "one-word",
    "range-cue",     "stop-word",     "word-designator", "year-cue"};

// Of a WordClass by its name; 0 for other classes.
std::uint16_t bit_of(std::string_view lexical_class) {
  const auto* const found = std::ranges::find(word_class_names, lexical_class);
  return found == word_class_names.end()
             ? 0
             : static_cast<std::uint16_t>(1U << (found - word_class_names.begin()));
}

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
      suffixes_(longest_first(lexicon, "suffix")),
      transcriptions_(longest_first(lexicon, "transcription")),
      transcribed_endings_(longest_first(lexicon, "transcribed-ending")),
      past_endings_(words_of(lexicon, "past-ending")),
      verb_endings_(words_of(lexicon, "verb-ending")) {
  note_word_classes();
  for (const auto& [lexical_class, thing] :
       {std::pair{"event-word", false}, {"thing-word", true}}) {
    for (const auto& [word, sense] : lexicon.phrases(lexical_class)) {
      if (thing) things_.insert(sense);
      // Phrases are found in the text as they stand.
      if (word.find(' ') == std::string::npos) senses_.try_emplace(stem(word), Sense{sense, thing});
    }
  }
}

void Language::note_word_classes() {
  if (rules_->compiled == nullptr) return;
  const rule::WordTable& words = rules_->compiled->words;
  word_classes_.assign(words.size(), 0);
  // by the letters of a class's name, which all of its entries share
  std::unordered_map<const char*, std::uint16_t> known;
  rules_->lexicon.for_each([&](std::string_view phrase, const rule::Entry& entry) {
    auto bit = known.find(entry.lexical_class.data());
    if (bit == known.end()) {
      bit = known.emplace(entry.lexical_class.data(), bit_of(entry.lexical_class)).first;
    }
    if (bit->second == 0) return;
    const rule::WordId word = words.find(phrase);
    if (word != rule::no_word) word_classes_[word] |= bit->second;
  });
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
  return value("alias", folded);
}

bool Language::is(std::string_view lexical_class, std::string_view folded) const {
  return value(lexical_class, folded).has_value();
}

}  // namespace concord::normalize

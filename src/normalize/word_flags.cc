#include "normalize/word_flags.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "normalize/change.h"
#include "normalize/currencies.h"
#include "normalize/modifier.h"
#include "normalize/name_table.h"
#include "normalize/speakers.h"
#include "normalize/tense.h"
#include "rule/compile.h"

namespace concord::normalize {

namespace {

// By WordClass.
constexpr std::array<std::string_view, 23> class_names{
    "after-pronoun", "before-half",     "before-pronoun", "change-by",       "change-from",
    "clause-break",  "conjunction",     "count-noun",     "designator",      "designators",
    "fraction-sign", "half-word",       "hollow-key",     "measured-sign",   "model-maker",
    "model-noun",    "one-word",        "passing-time",   "possessive-sign", "range-cue",
    "stop-word",     "word-designator", "year-cue"};

// What a lexical class makes of its phrases that are one word, and of the first and the last word of all.
struct ClassFlags {
  std::uint32_t alone = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

std::uint32_t flag_if(bool holds, WordClass flag) {
  return holds ? 1U << static_cast<unsigned>(flag) : 0;
}

ClassFlags flags_of(std::string_view lexical_class) {
  ClassFlags flags;
  const auto* const named = std::ranges::find(class_names, lexical_class);
  if (named != class_names.end()) flags.alone = 1U << (named - class_names.begin());
  flags.alone |= flag_if(changes_names(lexical_class), WordClass::changes_names);
  flags.first = flag_if(lexical_class == alias_class, WordClass::changes_names) |
                flag_if(tells_attribution(lexical_class), WordClass::opens_attribution) |
                flag_if(change_kinds(lexical_class) != 0, WordClass::opens_change) |
                flag_if(tense_kinds(lexical_class) != 0, WordClass::opens_tense) |
                flag_if(lexical_class == currency_cue_class, WordClass::opens_currency_cue) |
                flag_if(lexical_class == modifier_after_class || lexical_class == mark_class,
                        WordClass::opens_modifier_after);
  flags.last = flag_if(lexical_class == modifier_class, WordClass::ends_modifier) |
               flag_if(lexical_class == passing_class, WordClass::ends_passing);
  return flags;
}

}  // namespace

WordFlags::WordFlags(const rule::RuleSet& rules) {
  if (rules.compiled == nullptr) return;
  const rule::WordTable& words = rules.compiled->words;
  none_ = words.size();
  flags_.assign(none_ + 1, 0);
  const auto note = [&](std::string_view word, std::uint32_t flags) {
    const rule::WordId id = flags == 0 ? rule::no_word : words.find(word);
    if (id != rule::no_word) flags_[id] |= flags;
  };
  // by the letters of a class's name, which all of its entries share
  std::unordered_map<const char*, ClassFlags> known;
  rules.lexicon.for_each([&](std::string_view phrase, const rule::Entry& entry) {
    auto flags = known.find(entry.lexical_class.data());
    if (flags == known.end()) {
      flags = known.emplace(entry.lexical_class.data(), flags_of(entry.lexical_class)).first;
    }
    note(phrase, flags->second.alone);
    note(phrase.substr(0, phrase.find(' ')), flags->second.first);
    note(phrase.substr(phrase.rfind(' ') + 1), flags->second.last);
  });
}

}  // namespace concord::normalize

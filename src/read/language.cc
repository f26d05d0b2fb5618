#include "read/language.h"

#include <charconv>

#include "text/utf8.h"

namespace concord::read {
namespace {

Phrases phrases_of(const LexiconPhrases& phrases, std::string_view lexical_class) {
  Phrases out;
  for (const auto& [phrase, value] : phrases(lexical_class)) out.insert(phrase);
  return out;
}

// Lexicons part punctuation from words; here abbreviations are looked up as they stand in the text.
text::Abbreviations abbreviations_of(const LexiconPhrases& phrases) {
  text::Abbreviations out;
  for (const auto& [phrase, value] : phrases("abbreviation")) {
    std::string joined;
    for (const char c : phrase) {
      const bool after_stop = !joined.empty() && joined.back() == '.';
      if (c == '.' && !joined.empty() && joined.back() == ' ') joined.pop_back();
      if (c != ' ' || !after_stop) joined.push_back(c);
    }
    if (!joined.empty() && joined.back() == '.') joined.pop_back();
    out.insert(text::fold(joined));
  }
  return out;
}

std::vector<std::string> months_of(const LexiconPhrases& phrases) {
  std::vector<std::string> months(12);
  for (const auto& [phrase, value] : phrases("month")) {
    std::size_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    if (number < 1 || number > months.size()) continue;
    std::string& names = months[number - 1];
    names += (names.empty() ? "" : " ") + words_of(phrase);
  }
  return months;
}

// Those of a class that are one word.
std::vector<std::string> words_of(const LexiconPhrases& phrases, std::string_view lexical_class) {
  std::vector<std::string> words;
  for (auto& [word, value] : phrases(lexical_class)) {
    if (word.find(' ') == std::string::npos) words.push_back(word);
  }
  return words;
}

}  // namespace

Language make_language(const LexiconPhrases& phrases) {
  Language language;
  language.abbreviations = abbreviations_of(phrases);
  language.furniture_lines = phrases_of(phrases, "furniture-line");
  language.furniture_starts = phrases_of(phrases, "furniture-start");
  language.furniture_labels = phrases_of(phrases, "furniture-label");
  language.furniture_counts = phrases_of(phrases, "furniture-count");
  language.furniture_tails = phrases_of(phrases, "furniture-tail");
  language.furniture_sections = phrases_of(phrases, "furniture-section");
  language.furniture_section_starts = phrases_of(phrases, "furniture-section-start");
  language.bylines = phrases_of(phrases, "byline");
  language.table_labels = phrases_of(phrases, "table-label");
  language.table_units = phrases_of(phrases, "table-unit");
  language.table_unit_columns = phrases_of(phrases, "table-unit-column");
  language.table_unit_links = phrases_of(phrases, "table-unit-link");
  language.table_unit_asides = phrases_of(phrases, "table-unit-aside");
  language.table_unit_parts = phrases_of(phrases, "table-unit-part");
  for (auto& [sign, value] : phrases("table-sign")) language.table_signs.push_back(sign);
  language.updates = phrases_of(phrases, "dateline-updated");
  language.small_words = words_of(phrases, "stop-word");
  language.telling_words = words_of(phrases, "telling-word");
  language.telling_letters = words_of(phrases, "telling-letter");
  language.date_words.months = months_of(phrases);
  for (auto& [ending, value] : phrases("ordinal-suffix")) {
    language.date_words.day_endings.push_back(ending);
  }
  return language;
}

}  // namespace concord::read

#include "cli/read_language.h"

#include <algorithm>
#include <charconv>

namespace concord::cli {

namespace {

std::vector<std::string> phrases(const rule::Lexicon& lexicon, std::string_view lexical_class) {
  std::vector<std::string> words;
  for (const auto& [phrase, value] : lexicon.phrases(lexical_class)) words.push_back(phrase);
  return words;
}

// For each of the twelve months its names, the longest first: "january jan".
std::vector<std::string> months(const rule::Lexicon& lexicon) {
  std::vector<std::vector<std::string>> names(12);
  for (const auto& [phrase, value] : lexicon.phrases("month")) {
    std::size_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    if (number >= 1 && number <= names.size()) names[number - 1].push_back(phrase);
  }
  std::vector<std::string> lines;
  for (std::vector<std::string>& month : names) {
    std::stable_sort(month.begin(), month.end(), [](const std::string& a, const std::string& b) {
      return a.size() > b.size();
    });
    std::string& line = lines.emplace_back();
    for (const std::string& name : month) line += (line.empty() ? "" : " ") + name;
  }
  return lines;
}

}  // namespace

read::Language read_language(const rule::Lexicon& lexicon) {
  read::Language language;
  for (std::string& phrase : phrases(lexicon, "abbreviation")) {
    while (phrase.ends_with('.') || phrase.ends_with(' ')) phrase.pop_back();
    language.abbreviations.insert(std::move(phrase));
  }
  language.furniture_lines = phrases(lexicon, "furniture-line");
  language.furniture_starts = phrases(lexicon, "furniture-start");
  language.furniture_sections = phrases(lexicon, "furniture-section");
  language.months = months(lexicon);
  return language;
}

}  // namespace concord::cli

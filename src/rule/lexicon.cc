#include "rule/lexicon.h"

#include <algorithm>
#include <set>

namespace concord::rule {

void Lexicon::add(std::string_view lexical_class, std::string_view phrase, std::string_view value,
                  std::string_view spelling) {
  std::vector<Entry>& entries = entries_[std::string(phrase)];
  for (const Entry& entry : entries) {
    const bool same = entry.lexical_class == lexical_class && entry.value == value;
    if (same && entry.spelling == spelling) return;
  }
  entries.push_back({std::string(lexical_class), std::string(value), std::string(spelling)});

  const std::string_view first = phrase.substr(0, phrase.find(' '));
  const auto words = static_cast<std::uint32_t>(std::count(phrase.begin(), phrase.end(), ' ') + 1);
  std::uint32_t& longest = longest_[std::string(first)];
  longest = std::max(longest, words);
}

void Lexicon::add_all(const Lexicon& other) {
  for (const std::string_view phrase : other.all_phrases()) {
    for (const Entry& entry : *other.find(phrase)) {
      add(entry.lexical_class, phrase, entry.value, entry.spelling);
    }
  }
}

void Lexicon::reserve(std::size_t phrases) {
  entries_.reserve(phrases);
  longest_.reserve(phrases);
}

const std::vector<Entry>* Lexicon::find(std::string_view phrase) const {
  const auto found = entries_.find(phrase);
  return found == entries_.end() ? nullptr : &found->second;
}

std::uint32_t Lexicon::longest_from(std::string_view first_word) const {
  const auto found = longest_.find(first_word);
  return found == longest_.end() ? 0 : found->second;
}

std::vector<std::pair<std::string, std::string>> Lexicon::phrases(
    std::string_view lexical_class) const {
  std::vector<std::pair<std::string, std::string>> found;
  for (const auto& [phrase, entries] : entries_) {
    for (const Entry& entry : entries) {
      if (entry.lexical_class == lexical_class) found.emplace_back(phrase, entry.value);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool Lexicon::has_class(std::string_view lexical_class) const {
  return std::any_of(entries_.begin(), entries_.end(), [&](const auto& item) {
    return std::any_of(item.second.begin(), item.second.end(),
                       [&](const Entry& entry) { return entry.lexical_class == lexical_class; });
  });
}

std::vector<std::string> Lexicon::classes() const {
  std::set<std::string> names;
  for (const auto& [phrase, entries] : entries_) {
    for (const Entry& entry : entries) names.insert(entry.lexical_class);
  }
  return {names.begin(), names.end()};
}

std::vector<std::string_view> Lexicon::all_phrases() const {
  std::vector<std::string_view> found;
  found.reserve(entries_.size());
  for (const auto& [phrase, entries] : entries_) found.push_back(phrase);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace concord::rule

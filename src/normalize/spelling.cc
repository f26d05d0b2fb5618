#include "normalize/spelling.h"

#include <algorithm>

namespace concord::normalize {

namespace {

// Shorter names differ by a letter and are two names: "Bolt", "Volt".
constexpr std::size_t shortest = 5;
// So many letters in another order are no chance.
constexpr std::size_t shortest_scramble = 8;

bool has_other_signs(std::string_view word) {
  return !std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// What is left of two words when their common beginning and end are taken off.
void strip(std::string_view& a, std::string_view& b) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
}

bool is_scramble(std::string_view a, std::string_view b) {
  return a.size() >= shortest_scramble && std::ranges::is_permutation(a, b);
}

std::string plain_word(std::string_view word, const Language& language) {
  std::string_view ending;
  for (const auto& [written, usual] : language.transcribed_endings()) {
    if (word.size() <= written.size() || !word.ends_with(written)) continue;
    word.remove_suffix(written.size());
    ending = usual;
    break;
  }
  std::string plain;
  while (!word.empty()) {
    const auto& table = language.transcriptions();
    const auto it =
        std::ranges::find_if(table, [&](const auto& row) { return word.starts_with(row.first); });
    if (it == table.end()) {
      plain += word.front();
      word.remove_prefix(1);
    } else {
      plain += it->second;
      word.remove_prefix(it->first.size());
    }
  }
  return plain.append(ending);
}

}  // namespace

std::string plain_transcription(std::string_view name, const Language& language) {
  std::string plain;
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find(' ', begin), name.size());
    if (begin > 0) plain += ' ';
    plain += plain_word(name.substr(begin, end - begin), language);
    begin = end + 1;
  }
  return plain;
}

bool is_spelling_variant(std::string_view a, std::string_view b) {
  if (a == b || std::min(a.size(), b.size()) < shortest) return false;
  if (has_other_signs(a) || has_other_signs(b)) return false;
  if (a.front() != b.front() || a.back() != b.back()) return false;
  if (is_scramble(a, b)) return true;
  strip(a, b);
  if (a.size() <= 1 && b.size() <= 1) return true;
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

}  // namespace concord::normalize

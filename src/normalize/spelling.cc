#include "normalize/spelling.h"

#include <algorithm>
#include <vector>

namespace concord::normalize {

namespace {

// Shorter names differ by a letter and are two names: "Bolt", "Volt".
constexpr std::size_t shortest = 5;
// "Rufo", "Ruffo"
constexpr std::size_t shortest_with_longer = 4;
// So many letters in another order are no chance.
constexpr std::size_t shortest_scramble = 8;
// "Dan" of "Daniel"; "And" of "Anders" and "Andreas".
constexpr std::size_t shortest_beginning = 3;
constexpr std::size_t few_slips = 2;

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

// Damerau's distance of two words, each letter in one change at most.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t other = a[i - 1] == b[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + other});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost.back().back();
}

// "Sand" of "Sandi", "dan" of "Danny".
std::string_view without_pet_ending(std::string_view word, const Language& language) {
  for (const std::size_t length : {2U, 1U}) {
    if (word.size() < length + shortest_beginning) continue;
    if (!language.is("pet-ending", word.substr(word.size() - length))) continue;
    word.remove_suffix(length);
    if (word.size() > shortest_beginning && word.back() == word[word.size() - 2]) {
      word.remove_suffix(1);
    }
    break;
  }
  return word;
}

// "Alex" and "Alexander", "Bill" and "Billy"; "Helen" and "Helena", "Marie" and "Maria" are two names each.
bool is_short_form(std::string_view brief, std::string_view full, const Language& language) {
  if (brief.size() > full.size()) return false;
  const std::size_t most_alike = full.size() - 1;
  const bool is_pet = without_pet_ending(full, language) != full;
  const bool is_other = brief.size() >= most_alike && full.starts_with(brief.substr(0, most_alike));
  if (is_other && !is_pet) return false;
  const std::string_view beginning = without_pet_ending(brief, language);
  return beginning.size() >= shortest_beginning && full.starts_with(beginning);
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
  if (std::min(a.size(), b.size()) < shortest) return false;
  return a.front() == b.front() && a.back() == b.back() && is_slip_apart(a, b);
}

bool is_short_variant(std::string_view a, std::string_view b) {
  if (a == b || a.size() != b.size() || a.size() != shortest_with_longer) return false;
  if (has_other_signs(a) || has_other_signs(b)) return false;
  const bool framed = a.front() == b.front() && a.back() == b.back();
  strip(a, b);
  return framed && a.size() == 1;
}

bool is_slip_apart(std::string_view a, std::string_view b) {
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});
  if (a == b || shorter < shortest_with_longer || longer < shortest) return false;
  if (has_other_signs(a) || has_other_signs(b)) return false;
  if (is_scramble(a, b)) return true;
  strip(a, b);
  if (a.size() <= 1 && b.size() <= 1) return true;
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

bool is_pet_form(std::string_view brief, std::string_view full, const Language& language) {
  const bool told =
      language.value("nickname", brief) == full || language.value("nickname-too", brief) == full;
  return told || (brief.size() < full.size() && is_short_form(brief, full, language));
}

NameLikeness first_name_likeness(const std::string& a, const std::string& b,
                                 const Language& language) {
  const auto full = [&](std::string_view word) {
    return language.value("nickname", word).value_or(word);
  };
  const bool one_sound = plain_transcription(a, language) == plain_transcription(b, language);
  if (full(a) == full(b) || one_sound) return NameLikeness::same;
  if (is_pet_form(a, b, language) || is_pet_form(b, a, language)) return NameLikeness::same;
  if (is_short_form(a, b, language) || is_short_form(b, a, language)) return NameLikeness::same;
  // "celia", "delia"; but "mario" and "maria" are two. What the last letter of a first name tells is known in
  // the language that the name comes from, which an article does not say: so it holds for all, and is no data.
  if (is_slip_apart(a, b) && a.back() == b.back()) return NameLikeness::slip;
  if (a.empty() || b.empty() || a.front() != b.front()) return NameLikeness::none;
  const std::size_t shorter = std::min(a.size(), b.size());
  const bool one_beginning = shorter >= shortest_beginning &&
                             a.compare(0, shortest_beginning, b, 0, shortest_beginning) == 0;
  const bool few = shorter >= shortest && distance(a, b) <= few_slips;
  return one_beginning || few ? NameLikeness::like : NameLikeness::beginning;
}

}  // namespace concord::normalize

#include "normalize/normal_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

#include "text/utf8.h"

namespace concord::normalize {

namespace {

// A first name and a surname.
constexpr std::size_t fewest_of_full_name = 2;
// Few names are longer.
constexpr std::size_t most_usual_words = 4;
// An archive may hold any number of different names.
constexpr std::size_t most_names = 16'384;

bool is_left_out(char c) {
  return c == '.' || c == '"' || c == '(' || c == ')';
}
bool parts_words(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '-' || c == ',';
}

// “ and ” are three bytes each in UTF-8, ‑ (no-break hyphen) too.
std::string plain_punctuation(std::string text) {
  if (std::ranges::none_of(text, [](char c) { return c == '\'' || c == '\xe2'; })) return text;
  for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"“", ""},
                                 {"”", ""},
                                 {"‘", ""},
                                 {"’", "'"},
                                 {"‑", "-"},
                                 {"–", "-"}}) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
      text.replace(at, from.size(), to);
    }
  }
  return text;
}

// "Ada Quill's" without its sign, which is data; "O'Shea" and "D'Arcy" have none.
std::string without_possessive(std::string text, const Language& language) {
  for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at)) {
    std::size_t end = at + 1;
    while (end < text.size() && !parts_words(text[end]) && !is_left_out(text[end])) ++end;
    if (language.is("possessive-sign", std::string_view(text).substr(at, end - at))) {
      text.erase(at, end - at);
    } else {
      ++at;
    }
  }
  return text;
}

// "people's republic" as the lexicon has its phrases, a blank between tokens; nothing for other names.
std::string with_owner_apart(std::string_view text, const Language& language) {
  const std::size_t sign = text.find('\'');
  const std::size_t end = text.find(' ', sign);
  if (sign == std::string_view::npos || end == std::string_view::npos) return {};
  if (!language.is("possessive-sign", text.substr(sign, end - sign))) return {};
  return std::string(text.substr(0, sign)) + ' ' + std::string(text.substr(sign));
}

// Calls take(word) for each, without the stops and brackets that are left out.
template <class Take>
void for_each_word(std::string_view text, Take take) {
  std::string rest;  // of a word with such signs
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && !parts_words(text[end])) ++end;
    std::string_view word = text.substr(begin, end - begin);
    begin = end + 1;
    if (std::ranges::any_of(word, is_left_out)) {
      rest = word;
      std::erase_if(rest, is_left_out);
      word = rest;
    }
    if (!word.empty()) take(word);
  }
}

bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// A word of a name with what the lexicon holds of it: nothing of most.
struct NameWord {
  std::string letters;
  rule::Lexicon::Entries entries;

  [[nodiscard]] std::optional<std::string_view> value(std::string_view lexical_class) const {
    for (const rule::Entry entry : entries) {
      if (entry.lexical_class == lexical_class) return entry.value;
    }
    return std::nullopt;
  }
  [[nodiscard]] bool is(std::string_view lexical_class) const {
    return !entries.empty() && value(lexical_class).has_value();
  }
  void become(std::string_view other, const rule::Lexicon& lexicon) {
    letters = other;
    entries = lexicon.find(letters);
  }
};

// "Interior Minister Ada Quill" is Ada Quill.
void drop_rank(std::span<NameWord>& words) {
  for (std::size_t i = words.size(); i-- > 0;) {
    if (i + fewest_of_full_name >= words.size() || !words[i].is("rank-word")) continue;
    words = words.subspan(i + 1);
    return;
  }
}

// What an alias stands for, as normal names are written: "Bank of the Isles" and "Bank of Isles" are one.
std::string plain_alias(std::string_view full, const Language& language) {
  std::string plain;
  bool part = false;  // "of" stands before
  const std::string folded = without_possessive(text::fold_accents(full), language);
  for (const std::string& word : words_of_name(folded)) {
    if (part && language.is("article", word)) continue;
    part = language.is("part-connector", word);
    if (!plain.empty()) plain += ' ';
    plain += word;
  }
  return plain;
}

}  // namespace

bool changes_names(std::string_view lexical_class) {
  static constexpr std::array<std::string_view, 7> classes{
      "article", "corporate-suffix", "name-variant", "nickname", "rank-word", "same-word", "title"};
  return std::ranges::find(classes, lexical_class) != classes.end();
}

std::vector<std::string> words_of_name(std::string_view text) {
  std::vector<std::string> words;
  for_each_word(text, [&](std::string_view word) { words.emplace_back(word); });
  return words;
}

std::string normal_name(std::string_view text, const Language& language) {
  const rule::Lexicon& lexicon = language.rules().lexicon;
  const std::string plain = plain_punctuation(text::fold(text));
  const std::string owned = with_owner_apart(plain, language);
  if (const auto alias = owned.empty() ? std::nullopt : language.alias(owned)) {
    return plain_alias(*alias, language);
  }
  const std::string folded = without_possessive(plain, language);
  if (const auto alias = language.alias(folded)) return plain_alias(*alias, language);
  std::vector<NameWord> all;
  all.reserve(most_usual_words);
  const auto add = [&](std::string_view word) {
    all.push_back({std::string(word), lexicon.find(word)});
  };
  if (is_plain(folded)) {
    for_each_word(folded, add);
  } else {
    for_each_word(text::fold_accents(folded), add);
  }
  std::span<NameWord> words(all);
  while (words.size() > 1 && (words.front().is("article") || words.front().is("title"))) {
    words = words.subspan(1);
  }
  drop_rank(words);
  while (words.size() > 1 && words.back().is("corporate-suffix")) {
    words = words.first(words.size() - 1);
  }
  // "Mill St." and "Mill Street" are one.
  const bool several = words.size() > 1;
  if (several) {
    if (const auto same = words.back().value("same-word")) words.back().become(*same, lexicon);
  }
  for (NameWord& word : words) {
    if (const auto usual = word.value("name-variant")) word.become(*usual, lexicon);
  }
  // "Joe" and "Joseph" before one surname are one person. Whether "Sam" is Samuel or Samantha the story tells.
  if (several && !words.front().is("nickname-too")) {
    if (const auto full = words.front().value("nickname")) words.front().letters = *full;
  }
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && words[i].is("article") && words[i - 1].is("part-connector")) continue;
    if (!joined.empty()) joined += ' ';
    joined += words[i].letters;
  }
  if (joined == folded) return joined;  // which is no alias
  if (const auto alias = language.alias(joined)) return plain_alias(*alias, language);
  return joined;
}

const std::string& NormalNames::of(std::string_view written) {
  const rule::WordId known = known_.find(written);
  if (known != rule::no_word) return normal_[known];
  if (normal_.size() >= most_names) {
    known_ = {};
    normal_.clear();
  }
  known_.add(written);
  return normal_.emplace_back(normal_name(written, *language_));
}

}  // namespace concord::normalize

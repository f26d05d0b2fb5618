#include "rule/inflect.h"

#include <algorithm>

namespace concord::rule {
namespace {

struct Headword {
  std::string base;
  std::vector<std::string> irregular;
};

std::string trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return std::string(text);
}

// "rise (rose, risen)" → rise; rose, risen.
Headword split_headword(std::string_view written) {
  Headword word;
  const std::size_t open = written.find('(');
  word.base = trimmed(written.substr(0, open));
  if (open == std::string_view::npos) return word;
  std::string_view rest = written.substr(open + 1);
  rest = rest.substr(0, rest.find(')'));
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    word.irregular.push_back(trimmed(rest.substr(0, comma)));
    rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
  }
  return word;
}

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}
bool is_consonant(char c) {
  return c >= 'a' && c <= 'z' && !is_vowel(c);
}

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
}

bool ends_in_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && is_consonant(word[word.size() - 2]);
}

// One vowel alone between consonants at the end of a word of one syllable: "drop", "plan"; not
// "fix", "show", "play".
bool doubles_last(std::string_view word) {
  const std::size_t size = word.size();
  if (size < 3) return false;
  const bool closed = is_consonant(word[size - 1]) && is_vowel(word[size - 2]) &&
                      is_consonant(word[size - 3]) &&
                      std::string_view("wxy").find(word.back()) == std::string_view::npos;
  return closed && std::count_if(word.begin(), word.end(), is_vowel) == 1;
}

std::string with_s(const std::string& word) {
  if (ends_in_consonant_y(word)) return word.substr(0, word.size() - 1) + "ies";
  for (const std::string_view hiss : {"s", "x", "z", "ch", "sh"}) {
    if (ends_with(word, hiss)) return word + "es";
  }
  return word + (ends_with(word, "o") && !ends_with(word, "oo") ? "es" : "s");
}

std::string with_ed(const std::string& word) {
  if (ends_with(word, "e")) return word + "d";
  if (ends_in_consonant_y(word)) return word.substr(0, word.size() - 1) + "ied";
  return doubles_last(word) ? word + word.back() + "ed" : word + "ed";
}

// `doubled`: the past given in brackets doubles the last letter ("admitted"), so this form does
// too.
std::string with_ing(const std::string& word, bool doubled) {
  if (ends_with(word, "ie")) return word.substr(0, word.size() - 2) + "ying";
  const bool silent = ends_with(word, "e") && !ends_with(word, "ee") && !ends_with(word, "oe") &&
                      !ends_with(word, "ye");
  if (silent) return word.substr(0, word.size() - 1) + "ing";
  return doubled || doubles_last(word) ? word + word.back() + "ing" : word + "ing";
}

void keep(std::vector<std::string>& forms, std::string form) {
  if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

}  // namespace

std::vector<std::string> verb_forms(std::string_view verb) {
  const Headword word = split_headword(verb);
  const std::size_t blank = word.base.find(' ');
  const std::string head = word.base.substr(0, blank);
  const std::string tail = blank == std::string::npos ? "" : word.base.substr(blank);
  const bool doubled =
      std::any_of(word.irregular.begin(), word.irregular.end(), [&](const std::string& form) {
        return !head.empty() && form.rfind(head + head.back(), 0) == 0 && is_consonant(head.back());
      });

  std::vector<std::string> forms;
  if (head.empty()) return forms;
  keep(forms, word.base);
  keep(forms, with_s(head) + tail);
  keep(forms, with_ing(head, doubled) + tail);
  if (word.irregular.empty()) keep(forms, with_ed(head) + tail);
  for (const std::string& form : word.irregular) keep(forms, form);
  return forms;
}

std::vector<std::string> noun_forms(std::string_view noun) {
  const Headword word = split_headword(noun);
  std::vector<std::string> forms;
  if (word.base.empty()) return forms;
  keep(forms, word.base);
  if (word.irregular.empty()) keep(forms, with_s(word.base));
  for (const std::string& form : word.irregular) keep(forms, form);
  return forms;
}

}  // namespace concord::rule

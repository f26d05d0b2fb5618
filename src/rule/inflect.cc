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

void keep(std::vector<std::string>& forms, std::string form) {
  if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

// Adds each form of `word`, with `tail` behind it.
void add_forms(const std::vector<std::vector<Rewrite>>& endings, const std::string& word,
               const std::string& tail, std::vector<std::string>& forms) {
  for (const std::vector<Rewrite>& form : endings) {
    std::string made;
    const bool any = std::any_of(form.begin(), form.end(),
                                 [&](const Rewrite& rewrite) { return rewrite(word, made); });
    if (any) keep(forms, made + tail);
  }
}

}  // namespace

Inflector::Inflector(const Language& language)
    : verbs_(compile(language.verbs)), nouns_(compile(language.nouns)) {}

Inflector::Forms Inflector::compile(const Inflection& inflection) {
  const auto compiled = [](const std::vector<FormEndings>& forms) {
    std::vector<std::vector<Rewrite>> made;
    for (const FormEndings& form : forms) {
      std::vector<Rewrite>& rewrites = made.emplace_back();
      for (const auto& [ending, replacement] : form) {
        std::string error;
        if (Rewrite rewrite = compile_ending(ending, replacement, error)) {
          rewrites.push_back(std::move(rewrite));
        }
      }
    }
    return made;
  };
  return {compiled(inflection.always), compiled(inflection.regular)};
}

std::vector<std::string> Inflector::verb_forms(std::string_view verb) const {
  const Headword word = split_headword(verb);
  const std::size_t blank = word.base.find(' ');
  const std::string head = word.base.substr(0, blank);
  const std::string tail = blank == std::string::npos ? "" : word.base.substr(blank);
  std::vector<std::string> forms;
  if (head.empty()) return forms;
  keep(forms, word.base);
  add_forms(verbs_.always, head, tail, forms);
  if (word.irregular.empty()) add_forms(verbs_.regular, head, tail, forms);
  for (const std::string& form : word.irregular) keep(forms, form);
  return forms;
}

std::vector<std::string> Inflector::noun_forms(std::string_view noun) const {
  const Headword word = split_headword(noun);
  std::vector<std::string> forms;
  if (word.base.empty()) return forms;
  keep(forms, word.base);
  add_forms(nouns_.always, word.base, {}, forms);
  if (word.irregular.empty()) add_forms(nouns_.regular, word.base, {}, forms);
  for (const std::string& form : word.irregular) keep(forms, form);
  return forms;
}

std::set<std::string> Inflector::forms(const std::string& word) const {
  std::set<std::string> all = {word};
  for (std::string& form : verb_forms(word)) all.insert(std::move(form));
  for (std::string& form : noun_forms(word)) all.insert(std::move(form));
  return all;
}

}  // namespace concord::rule

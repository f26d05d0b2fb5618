#include "cli/proposals.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "text/utf8.h"
#include "workshop/hole_types.h"

namespace concord::cli {

namespace {

using workshop::Sketch;

// What an id may have of a word.
std::string letters_of(const std::string& word) {
  std::string letters = text::fold(word);
  std::erase_if(letters, [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9'); });
  const bool letter_first = !letters.empty() && letters.front() >= 'a';
  return letter_first ? letters : "";
}

std::string free_id(const std::vector<std::string>& words, const std::string& output,
                    const rule::RuleBook& base) {
  const std::string beat = letters_of(std::filesystem::path(output).stem().generic_string());
  std::string id;
  for (const std::string& word : words) {
    const std::string letters = letters_of(word);
    if (!letters.empty()) id += (id.empty() ? "." : "-") + letters;
  }
  id = (beat.empty() ? "my" : beat) + (id.empty() ? ".rule" : id);
  std::string free = id;
  for (int number = 2; base.find(free) != nullptr; ++number)
    free = fmt::format("{}-{}", id, number);
  return free;
}

void replace(std::string& text, const std::string& words, const std::string& by) {
  const std::size_t at = words.empty() ? std::string::npos : text.find(words);
  if (at != std::string::npos) text.replace(at, words.size(), by);
}

// "The ferry to {subject} takes …?": the first sentence with a gap for its value.
std::string question_of(const rule::Example& first) {
  std::string text = first.text;
  replace(text, first.find, "…");
  replace(text, first.subject, "{subject}");
  for (const rule::KeyWords& key : first.key) replace(text, key.words, '{' + key.capture + '}');
  while (!text.empty() && std::string_view(".!? ").find(text.back()) != std::string_view::npos) {
    text.pop_back();
  }
  return text + '?';
}

std::string quoted(const std::vector<std::string>& words) {
  return fmt::format("\"{}\"", fmt::join(words, "\", \""));
}

}  // namespace

Proposals propose(const rule::Rule& rule, const Sketch& sketch, std::string_view value_type,
                  const std::string& output, const rule::RuleBook& base) {
  constexpr std::size_t most = 3;
  std::vector<std::string> words = sketch.words;
  words.resize(std::min(words.size(), most));
  const rule::Example& first = rule.examples.front();
  const workshop::HoleType* type = workshop::find_hole_type(value_type);
  std::string what = type == nullptr ? "A value" : std::string(type->words);
  what.front() = what.front() == 'a' ? 'A' : what.front();
  return {free_id(words, output, base), fmt::format("{}", fmt::join(words, " ")),
          fmt::format("{}, as in: {}", what, first.text), question_of(first)};
}

bool asks_for_less(const rule::Rule& rule, const std::vector<std::string>& key) {
  if (rule.key.size() < key.size()) return true;
  const auto is_name = [&](const std::string& capture) {
    return std::ranges::any_of(rule.patterns, [&](const rule::Pattern& pattern) {
      return pattern.source.find(fmt::format("{{{}:name}}", capture)) != std::string::npos;
    });
  };
  return !key.empty() && std::ranges::none_of(rule.key, is_name);
}

std::vector<Remark> remarks_on(const workshop::ReadSentence& one,
                               const workshop::ReadSentence& other, const Sketch& sketch) {
  std::vector<Remark> remarks;
  if (sketch.key.empty()) {
    remarks.push_back({"no name is in its key: whatever is said in this shape answers one question",
                       "good for what a story has one of; else take sentences that put the name "
                       "alike"});
  }
  const std::vector<std::string> lost = lost_words(one, other, sketch);
  if (!lost.empty()) {
    remarks.push_back({fmt::format("both sentences say {}, and it does without", quoted(lost)),
                       "take two that have it on the same side of the value, or give a sentence "
                       "without it as one "
                       "that must be left alone"});
  }
  return remarks;
}

Remark wider_reader(const rule::Rule& rule, const std::vector<std::string>& key) {
  return {fmt::format("'{}' reads these values too, {}", rule.id, asks(rule)),
          fmt::format("yours has one answer for each {}, and speaks where both fit",
                      fmt::join(key, " and "))};
}

std::string asks(const rule::Rule& rule) {
  return fmt::format("and asks: {} ({})", rule.question,
                     rule.key.empty()
                         ? std::string("one answer for all")
                         : fmt::format("one answer for each {}", fmt::join(rule.key, " and ")));
}

}  // namespace concord::cli

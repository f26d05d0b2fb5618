#include "workshop/pattern_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "workshop/hole_types.h"

namespace concord::workshop {

namespace {

using rule::PatternItem;
using Kind = PatternItem::Kind;

std::string hole_words(const PatternItem& hole) {
  const HoleType* known = find_hole_type(hole.text);
  std::string text =
      known == nullptr ? fmt::format("one of the {} words", hole.text) : std::string(known->words);
  if (!hole.least.empty() && !hole.most.empty()) {
    text += fmt::format(" from {} to {}", hole.least, hole.most);
  } else if (!hole.least.empty()) {
    text += fmt::format(" of at least {}", hole.least);
  } else if (!hole.most.empty()) {
    text += fmt::format(" of at most {}", hole.most);
  }
  if (hole.capture != hole.text) text += fmt::format(" (the {})", hole.capture);
  return text;
}

std::string words_of(const PatternItem& item);

bool is_empty(const PatternItem& item) {
  return item.kind == Kind::sequence && item.items.empty();
}

// `"now" or "at last"`; with an empty one among them, `perhaps "now"`. What has several parts stands
// in brackets, so that it is seen where it ends.
std::string alternatives(const PatternItem& item) {
  std::string text;
  bool may_lack = false;
  for (const PatternItem& inner : item.items) {
    if (is_empty(inner)) {
      may_lack = true;
      continue;
    }
    const std::string words = words_of(inner);
    const bool parts = words.find(", ") != std::string::npos;
    text += (text.empty() ? "" : " or ") + (parts ? "(" + words + ")" : words);
  }
  return may_lack ? "perhaps " + text : text;
}

std::string repeated(const PatternItem& item) {
  const std::string inner = words_of(item.items.front());
  if (inner.empty()) return "";
  if (item.high == 1) return "perhaps " + inner;
  return fmt::format("{} {}, again and again", item.low == 0 ? "any number of" : "at least once",
                     inner);
}

// Words side by side are one phrase: `"the ferry to"`.
std::string sequence(const PatternItem& item) {
  std::string text;
  std::string phrase;
  bool glued = false;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
  };
  const auto close = [&] {
    if (!phrase.empty()) add(fmt::format("\"{}\"", phrase));
    phrase.clear();
  };
  for (const PatternItem& inner : item.items) {
    if (inner.kind == Kind::glued) {
      glued = true;
      continue;
    }
    if (inner.kind == Kind::word) {
      phrase += (phrase.empty() || glued ? "" : " ") + inner.text;
    } else {
      close();
      add(words_of(inner));
    }
    glued = false;
  }
  close();
  return text;
}

std::string words_of(const PatternItem& item) {
  switch (item.kind) {
    case Kind::sequence:
      return sequence(item);
    case Kind::alternatives:
      return alternatives(item);
    case Kind::repeat:
      return repeated(item);
    case Kind::word:
      return fmt::format("\"{}\"", item.text);
    case Kind::inflected:
      return fmt::format("\"{}\" in any form", item.text);
    case Kind::but_not:
      return fmt::format("not followed by {}", words_of(item.items.front()));
    case Kind::family:
      return fmt::format("a word of @{}", item.text);
    case Kind::hole:
      return hole_words(item);
    case Kind::gap:
      return item.high == 1 ? "at most one word" : fmt::format("up to {} words", item.high);
    case Kind::start:
      return "at the start of the sentence";
    case Kind::end:
      return "the end of the sentence";
    default:
      return "";
  }
}

bool has_but_not(const PatternItem& item) {
  return item.kind == Kind::but_not || std::ranges::any_of(item.items, has_but_not);
}

void collect(const PatternItem& item, Kind kind, std::set<std::string>& names) {
  if (item.kind == kind) names.insert(item.text);
  for (const PatternItem& inner : item.items) collect(inner, kind, names);
}

std::set<std::string> names_in(const rule::Rule& rule, Kind kind) {
  std::set<std::string> names;
  for (const rule::Pattern& pattern : rule.patterns) {
    if (pattern.engine != rule::Engine::words) continue;
    collect(rule::parse_pattern(pattern.source).root, kind, names);
  }
  return names;
}

}  // namespace

std::string in_words(const rule::Pattern& pattern) {
  if (pattern.engine != rule::Engine::words) return "what this regular expression finds";
  return words_of(rule::parse_pattern(pattern.source).root);
}

bool rules_out(const rule::Pattern& pattern) {
  return pattern.engine == rule::Engine::words &&
         has_but_not(rule::parse_pattern(pattern.source).root);
}

std::vector<std::string> families_in(const rule::Rule& rule) {
  const std::set<std::string> names = names_in(rule, Kind::family);
  return {names.begin(), names.end()};
}

std::vector<std::string> classes_in(const rule::Rule& rule) {
  std::set<std::string> names = names_in(rule, Kind::hole);
  std::erase_if(names, [](const std::string& type) { return find_hole_type(type) != nullptr; });
  return {names.begin(), names.end()};
}

std::vector<std::string> words_of_family(const rule::Lexicon& lexicon, std::string_view family) {
  std::vector<std::string> words;
  for (const auto& [phrase, name] : lexicon.phrases("family")) {
    if (name == family) words.push_back(phrase);
  }
  return words;
}

}  // namespace concord::workshop

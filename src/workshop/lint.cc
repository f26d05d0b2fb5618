#include "workshop/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "match/runner.h"
#include "rule/compile.h"
#include "rule/pattern.h"
#include "rule/tokenize.h"
#include "workshop/lost_unit.h"
#include "workshop/never_matches.h"
#include "workshop/pattern_words.h"
#include "workshop/shadows.h"

namespace concord::workshop {

namespace {

using rule::PatternItem;
using rule::Rule;
using Kind = PatternItem::Kind;

// Ways in which the gaps and repeats of a wording can be spread over a sentence. Where they are more
// than the steps a pattern may take, matches can be lost.
constexpr std::uint64_t most_ways = match::Runner::most_steps;
constexpr std::uint64_t ways_of_any_number = 20;

class Linter {
 public:
  explicit Linter(const rule::RuleSet& set) : set_(set), forms_(set.language) {}

  std::vector<text::Diagnostic> lint() {
    for (const Rule& rule : set_.rules) {
      help(rule);
      for (Never& never : never_speaks(rule)) {
        add(rule, rule.where, "never-matches", std::move(never.message), std::move(never.cure));
      }
      for (const rule::Pattern& pattern : rule.patterns) {
        if (pattern.engine == rule::Engine::words) wording(rule, pattern);
      }
      far_negatives(rule);
    }
    unanchored();
    shadowed();
    return std::move(found_);
  }

 private:
  void add(const Rule& rule, text::Location where, std::string code, std::string_view message,
           std::string cure) {
    found_.push_back(warning_of(rule, where, std::move(code), message, std::move(cure)));
  }

  void wording(const Rule& rule, const rule::Pattern& pattern) {
    const PatternItem root = rule::parse_pattern(pattern.source).root;
    if (auto never = never_matches(rule, pattern, forms_)) {
      add(rule, pattern.where, "never-matches", std::move(never->message), std::move(never->cure));
    }
    ways(rule, pattern, root);
    if (const auto lost = lost_unit(rule, pattern, set_)) {
      add(rule, pattern.where, "lost-unit",
          fmt::format("the value is the bare number, and \"{}\" is no part of it", lost->word),
          fmt::format("{{{}:{}}} takes both", rule.value, lost->type));
    }
  }

  void help(const Rule& rule) {
    if (rule.about.empty()) {
      add(rule, rule.where, "no-help", "nothing says what this rule is about",
          "about: one sentence for people");
    }
    if (rule.layer == rule::Layer::claim && rule.question.empty()) {
      add(rule, rule.where, "no-help", "no question says what the fact is",
          "question: \"How long does the ferry to {subject} take?\"");
    }
  }

  void ways(const Rule& rule, const rule::Pattern& pattern, const PatternItem& root) {
    const std::uint64_t count = ways_in(root);
    if (count <= most_ways) return;
    add(rule, pattern.where, "slow",
        fmt::format("the gaps of this wording can be spread in {} ways over one sentence", count),
        "fewer or narrower gaps, or two wordings");
  }

  static std::uint64_t ways_in(const PatternItem& item) {
    std::uint64_t count = 1;
    if (item.kind == Kind::gap) return item.high + 1;
    if (item.kind == Kind::alternatives) {
      count = 0;
      for (const PatternItem& inner : item.items) count = std::max(count, ways_in(inner));
      return count;
    }
    for (const PatternItem& inner : item.items) count *= ways_in(inner);
    const bool endless = item.kind == Kind::repeat && item.high == rule::no_limit;
    return std::min<std::uint64_t>(endless ? count * ways_of_any_number : count, UINT32_MAX);
  }

  // Wordings for which no word says in which sentences to look.
  void unanchored() {
    for (const std::uint32_t index : set_.compiled->unanchored) {
      const rule::CompiledPattern& compiled = set_.compiled->patterns[index];
      const Rule& rule = set_.rules[compiled.rule];
      add(rule, rule.patterns[compiled.pattern].where, "slow",
          "this wording is tried at every word of every article",
          "name one word, family or figure that must stand in the sentence");
    }
  }

  void shadowed() {
    for (const Shadow& shadow : find_shadows(set_)) {
      const Rule& rule = set_.rules[shadow.rule];
      const Rule& by = set_.rules[shadow.by_rule];
      const rule::Pattern& wide = by.patterns[shadow.by_pattern];
      const bool own = shadow.rule == shadow.by_rule;
      add(rule, rule.patterns[shadow.pattern].where, "shadowed",
          fmt::format("whatever this wording fits, {} fits as well",
                      own ? "another of the rule" : by.id + ", which comes first,"),
          fmt::format("drop it, or narrow the one at {}:{}", by.file, wide.where.line));
    }
  }

  // A negative example that has no word of the wordings proves nothing. Wordings of types alone have
  // none to look for.
  void far_negatives(const Rule& rule) {
    if (rule.layer != rule::Layer::claim) return;
    std::set<std::string> known;
    for (const rule::Pattern& pattern : rule.patterns) {
      std::set<std::string> words;
      if (pattern.engine == rule::Engine::words) {
        collect(rule::parse_pattern(pattern.source).root, words);
      }
      if (words.empty()) return;
      known.merge(words);
    }
    const bool near = std::ranges::any_of(rule.examples, [&](const rule::Example& example) {
      return example.none && has_one_of(known, example.text);
    });
    if (near) return;
    add(rule, rule.where, "no-near-miss",
        "no negative example has a telling word of the wordings, which \"is\" and the like are not",
        "add the nearest sentence that must stay silent, with \"none: true\"");
  }

  // Words of the wordings that say something, families by their words.
  void collect(const PatternItem& item, std::set<std::string>& known) const {
    if (item.kind == Kind::but_not) return;  // says what the wording is not about
    if (item.kind == Kind::word && says_something(item.text)) known.insert(item.text);
    if (item.kind == Kind::inflected) known.merge(forms_.forms(item.text));
    if (item.kind == Kind::family) {
      for (std::string& word : words_of_family(set_.lexicon, item.text)) {
        known.insert(word.substr(0, word.find(' ')));
      }
    }
    if (item.kind == Kind::hole && !is_mention(item.text)) {
      for (auto& [phrase, value] : set_.lexicon.phrases(item.text)) {
        known.insert(phrase.substr(0, phrase.find(' ')));
      }
    }
    for (const PatternItem& inner : item.items) collect(inner, known);
  }

  [[nodiscard]] bool is_mention(const std::string& type) const {
    return std::ranges::any_of(set_.rules, [&](const Rule& rule) {
      return rule.layer == rule::Layer::recognizer && rule.type == type;
    });
  }

  [[nodiscard]] bool says_something(const std::string& word) const {
    if (word.size() == 1) return false;  // a hyphen, a comma
    return !set_.lexicon.has("stop-word", word);
  }

  [[nodiscard]] bool has_one_of(const std::set<std::string>& known, const std::string& text) const {
    std::vector<rule::RawToken> tokens;
    rule::tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, tokens,
                   set_.language.decimal);
    return std::ranges::any_of(tokens, [&](const rule::RawToken& token) {
      std::string word;
      rule::fold_token(std::string_view(text).substr(token.span.begin, token.span.size()), word);
      return known.contains(word);
    });
  }

  const rule::RuleSet& set_;
  rule::Inflector forms_;
  std::vector<text::Diagnostic> found_;
};

}  // namespace

text::Diagnostic warning_of(const Rule& rule, text::Location where, std::string code,
                            std::string_view message, std::string cure) {
  text::Diagnostic made = text::mistake_in(
      rule.file, std::move(code), fmt::format("{}: {}", rule.id, message), std::move(cure));
  made.severity = text::Severity::warning;
  made.where = where;
  return made;
}

std::vector<text::Diagnostic> lint(const rule::RuleSet& set) {
  return Linter(set).lint();
}

}  // namespace concord::workshop

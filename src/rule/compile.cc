#include "rule/compile.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "rule/emit.h"
#include "rule/regex.h"
#include "rule/regex_cache.h"
#include "rule/rule_check.h"

namespace concord::rule {
namespace {

class Compiler {
 public:
  Compiler(const RuleSet& set, const KnownNames& names, const ParsedRules& parsed,
           const std::vector<std::string>& order, std::vector<RuleMistake>& mistakes)
      : set_(set), parsed_(parsed), order_(order), mistakes_(mistakes), keys_(made_, names, set) {}

  CompiledPatterns run() {
    add_pattern_words();
    note_border_words();
    made_.first_named_key = made_.words.size();
    made_.name_key = keys_.key(KeyKind::mention, "name");
    made_.numeral_key = keys_.key(KeyKind::numeral, "numeral");
    made_.stages = static_cast<std::uint32_t>(order_.size());
    for (const std::string& type : order_) {
      made_.stage_types.push_back(keys_.key(KeyKind::mention, type));
    }
    for (std::uint32_t rule = 0; rule < set_.rules.size(); ++rule) compile_rule(rule);
    sort_by_stage();
    find_needs();
    index_anchors();
    note_sought();
    add_phrases();
    return std::move(made_);
  }

 private:
  void add_pattern_words() {
    for (const std::vector<PatternItem>& roots : parsed_) {
      for (const PatternItem& root : roots) {
        for_each_item(root, [&](const PatternItem& item) {
          if (item.kind == PatternItem::Kind::word) made_.words.add(item.text);
        });
      }
    }
  }

  void note_border_words() {
    for (const auto& [word, value] : set_.lexicon.phrases("border-word")) {
      if (const WordId id = made_.words.find(word); id != no_word) made_.border_words.push_back(id);
    }
    std::sort(made_.border_words.begin(), made_.border_words.end());
  }

  [[nodiscard]] std::uint32_t stage_of(const Rule& rule) const {
    if (rule.layer == Layer::claim) return made_.stages;
    const auto at = std::find(order_.begin(), order_.end(), rule.type);
    return static_cast<std::uint32_t>(at - order_.begin());
  }

  void compile_rule(std::uint32_t index) {
    const Rule& rule = set_.rules[index];
    for (std::uint32_t place = 0; place < rule.patterns.size(); ++place) {
      const Pattern& pattern = rule.patterns[place];
      if (pattern.engine == Engine::words) {
        compile_words(index, place);
      } else {
        made_.regexes.push_back({index, place, stage_of(rule), need_of(pattern.source)});
      }
    }
  }

  void compile_words(std::uint32_t index, std::uint32_t place) {
    const Rule& rule = set_.rules[index];
    const PatternItem& root = parsed_[index][place];
    CompiledPattern pattern;
    pattern.rule = index;
    pattern.pattern = place;
    pattern.stage = stage_of(rule);
    pattern.code.begin = size(made_.code);
    if (!emit_pattern(root, rule, keys_, made_)) {
      mistakes_.push_back(too_long(index, place, root));
    }
    pattern.code.end = size(made_.code);
    pattern.start = start_of(root, rule, keys_, made_);
    made_.patterns.push_back(pattern);
  }

  // So that the patterns of a stage stand side by side.
  void sort_by_stage() { std::ranges::stable_sort(made_.patterns, {}, &CompiledPattern::stage); }

  // The rarest set of a pattern says where to run it, the others whether it is worth it. Stage by
  // stage, so that it is known how common the mentions are that it asks for.
  void find_needs() {
    for (CompiledPattern& pattern : made_.patterns) {
      const Rule& rule = set_.rules[pattern.rule];
      const PatternItem& root = parsed_[pattern.rule][pattern.pattern];
      std::vector<std::vector<Key>> needed = needed_keys(root, rule, keys_, made_);
      sort_by_rarity(needed, keys_);
      pattern.needs = note_needs(needed);
      anchors_.push_back(needed.empty() ? std::vector<Key>{} : needed.front());
      if (pattern.stage == made_.stages) continue;
      keys_.note_wording(made_.stage_types[pattern.stage],
                         needed.empty() ? KeyTable::nearly_all : keys_.commonness(needed.front()));
    }
  }

  // All but the first, which is the anchor.
  PatternNeeds note_needs(const std::vector<std::vector<Key>>& needed) {
    const auto is_early = [&](std::uint32_t set) { return !made_.is_late(set); };
    std::vector<std::uint32_t> sets;
    for (std::size_t set = 1; set < needed.size(); ++set) sets.push_back(keys_.set(needed[set]));
    const auto early = std::stable_partition(sets.begin(), sets.end(), is_early) - sets.begin();
    PatternNeeds needs;
    needs.sets.begin = size(made_.needs);
    made_.needs.insert(made_.needs.end(), sets.begin(), sets.end());
    needs.sets.end = size(made_.needs);
    needs.at_once = std::min(static_cast<std::uint32_t>(early), PatternNeeds::most_at_once);
    return needs;
  }

  void index_anchors() {
    std::vector<std::vector<std::uint32_t>> by_key(made_.key_count());
    for (std::uint32_t pattern = 0; pattern < anchors_.size(); ++pattern) {
      for (const Key key : anchors_[pattern]) by_key[key].push_back(pattern);
      if (anchors_[pattern].empty()) made_.unanchored.push_back(pattern);
    }
    for (const std::vector<std::uint32_t>& patterns : by_key) {
      const std::uint32_t begin = size(made_.anchored_patterns);
      made_.anchored_patterns.insert(made_.anchored_patterns.end(), patterns.begin(),
                                     patterns.end());
      made_.anchored.push_back({begin, size(made_.anchored_patterns)});
    }
  }

  // The most frequent keys without patterns of their own; among equals those that were asked for first.
  void note_sought() {
    for (Key key = made_.first_named_key; key < made_.key_count(); ++key) {
      const bool calls = made_.anchored[key].begin != made_.anchored[key].end;
      if (!calls && keys_.frequent_words(key) > 0) made_.sought.push_back(key);
    }
    std::ranges::stable_sort(made_.sought, std::greater(),
                             [&](Key key) { return keys_.frequent_words(key); });
    made_.sought.resize(std::min(made_.sought.size(), CompiledPatterns::most_sought));
  }

  void add_phrases() {
    std::vector<PhraseIndex::Phrase> phrases;
    for (const std::string_view text : set_.lexicon.all_phrases()) {
      PhraseIndex::Phrase phrase;
      for (std::size_t from = 0; from <= text.size();) {
        const std::size_t blank = std::min(text.find(' ', from), text.size());
        phrase.words.push_back(made_.words.add(text.substr(from, blank - from)));
        from = blank + 1;
      }
      for (const Entry entry : set_.lexicon.find(text)) phrase.entries.push_back(number(entry));
      phrases.push_back(std::move(phrase));
    }
    made_.phrases.build(std::move(phrases), made_.words.size());
  }

  PhraseEntry number(const Entry& entry) {
    PhraseEntry made;
    const bool family = entry.lexical_class == "family";
    const std::string_view group = family ? entry.value : entry.lexical_class;
    made.key = keys_.find(family ? KeyKind::family : KeyKind::lexical_class, group);
    if (family) made.also = keys_.find(KeyKind::lexical_class, "family");
    made.lexical_class = keys_.name(entry.lexical_class);
    made.value = keys_.name(entry.value);
    made.group = keys_.name(family ? "@" + std::string(group) : std::string(group));
    if (!entry.spelling.empty()) made.spelling = keys_.name(entry.spelling);
    return made;
  }

  template <class T>
  static std::uint32_t size(const std::vector<T>& list) {
    return static_cast<std::uint32_t>(list.size());
  }

  const RuleSet& set_;
  const ParsedRules& parsed_;
  const std::vector<std::string>& order_;
  std::vector<RuleMistake>& mistakes_;
  CompiledPatterns made_;
  KeyTable keys_;
  std::vector<std::vector<Key>> anchors_;  // by pattern
};

// What the holes of each wording may take, for those who read what it captured.
void note_bounds(RuleSet& set, const ParsedRules& parsed) {
  for (std::size_t rule = 0; rule < set.rules.size(); ++rule) {
    for (std::size_t place = 0; place < set.rules[rule].patterns.size(); ++place) {
      std::vector<Bound>& bounds = set.rules[rule].patterns[place].bounds;
      bounds.clear();
      for_each_item(parsed[rule][place], [&](const PatternItem& item) {
        if (item.least.empty() && item.most.empty()) return;
        bounds.push_back({item.capture, item.least, item.most});
      });
    }
  }
}

// What people call units is told by ids from now on.
void name_units(RuleSet& set) {
  for (Rule& rule : set.rules) {
    std::string& unit = rule.tolerance.unit;
    if (unit.empty() || unit == "%") continue;
    const value::Unit& named = *unit_named(set, unit);
    unit = named.dimension == "percent" ? "%" : named.id;
  }
}

}  // namespace

std::vector<RuleMistake> compile(RuleSet& set) {
  std::vector<RuleMistake> mistakes;
  const KnownNames names(set);
  const ParsedRules parsed = parse_rules(set, names, mistakes);
  const std::vector<std::string> order = cascade_order(set, names, parsed, mistakes);
  if (!mistakes.empty()) return mistakes;
  note_bounds(set, parsed);
  name_units(set);
  CompiledPatterns made = Compiler(set, names, parsed, order, mistakes).run();
  if (mistakes.empty()) {
    made.regex_cache = std::make_shared<RegexCache>(set, made);
    set.compiled = std::make_shared<const CompiledPatterns>(std::move(made));
  }
  return mistakes;
}

}  // namespace concord::rule

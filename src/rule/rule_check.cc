#include "rule/rule_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/declarations.h"
#include "rule/emit.h"
#include "rule/inflect.h"
#include "rule/regex.h"
#include "rule/source.h"
#include "rule/tokenize.h"

namespace concord::rule {
namespace {

using Kind = PatternItem::Kind;

// The captures that a question is filled with.
std::vector<std::string_view> parts_of(std::string_view question) {
  std::vector<std::string_view> parts;
  for (std::size_t open = question.find('{'); open != std::string_view::npos;) {
    const std::size_t close = question.find('}', open);
    if (close == std::string_view::npos) break;
    parts.push_back(question.substr(open + 1, close - open - 1));
    open = question.find('{', close);
  }
  return parts;
}

class RuleChecker {
 public:
  RuleChecker(const RuleSet& set, const KnownNames& names, std::vector<RuleMistake>& mistakes)
      : set_(set), names_(names), mistakes_(mistakes), inflector_(set.language) {}

  std::vector<PatternItem> check(std::uint32_t rule) {
    rule_ = rule;
    captures_.clear();
    captures_known_ = true;
    const std::vector<Pattern>& patterns = set_.rules[rule].patterns;
    std::vector<PatternItem> roots;
    for (pattern_ = 0; pattern_ < patterns.size(); ++pattern_) {
      const bool words = patterns[pattern_].engine == Engine::words;
      roots.push_back(words ? check_words(patterns[pattern_]) : PatternItem{});
      if (!words) check_regex(patterns[pattern_]);
    }
    check_captures();
    check_figures();
    check_members(roots);
    check_conditions();
    return roots;
  }

 private:
  void fail(std::uint32_t offset, std::uint32_t length, std::string code, std::string message,
            std::string cure) {
    mistakes_.push_back(
        {rule_, pattern_, offset, length, std::move(code), std::move(message), std::move(cure)});
  }

  PatternItem check_words(const Pattern& pattern) {
    ParsedPattern parsed = parse_pattern(pattern.source);
    for (const PatternError& error : parsed.errors) {
      fail(error.offset, error.length, "bad-pattern", error.message, error.cure);
      captures_known_ = false;
    }
    // What is surely too long is told with the other mistakes, the rest when it is compiled.
    std::size_t items = 0;
    for_each_item(parsed.root, [&](const PatternItem&) { ++items; });
    if (items > most_instructions) mistakes_.push_back(too_long(rule_, pattern_, parsed.root));
    check_item(parsed.root, false);
    return std::move(parsed.root);
  }

  // `silent`: what the item matches is what must not stand there, and captures nothing.
  void check_item(PatternItem& item, bool silent) {
    if (item.kind == Kind::inflected) inflect(item);
    if (item.kind == Kind::hole) check_hole(item, silent);
    if (item.kind == Kind::family && !names_.has_family(item.text)) {
      fail(item.offset, item.length, "unknown-family",
           fmt::format("there is no family \"{}\"", item.text),
           suggestion(item.text, names_.families()));
    }
    for (PatternItem& inner : item.items) check_item(inner, silent || item.kind == Kind::but_not);
  }

  // A word in any form becomes its forms as alternatives.
  void inflect(PatternItem& item) const {
    PatternItem word = item;
    word.kind = Kind::word;
    for (const std::string& form : inflector_.forms(item.text)) {
      word.text = form;
      item.items.push_back(word);
    }
    item.kind = Kind::alternatives;
  }

  void check_hole(const PatternItem& hole, bool silent) {
    if (!is_name(hole.capture) || !is_name(hole.text)) return;  // told by the parser
    if (!silent) captures_.insert(hole.capture);
    const bool bound = !hole.least.empty() || !hole.most.empty();
    if (bound && (silent || set_.rules[rule_].layer != Layer::claim)) {
      fail(hole.offset, hole.length, "bad-pattern", "bounds belong to what a claim rule captures",
           silent ? "what stands behind \"but not\" captures nothing"
                  : "leave them to the claim rules that ask for this type");
    }
    const HoleKind kind = names_.hole(set_.rules[rule_], hole.text);
    if (kind == HoleKind::unknown) {
      fail(hole.offset, hole.length, "unknown-type",
           fmt::format("there is no type or lexical class \"{}\"", hole.text), cure_of_type(hole));
    } else if (kind == HoleKind::itself) {
      fail(hole.offset, hole.length, "self-reference",
           fmt::format("a recognizer of type \"{}\" cannot ask for that type", hole.text),
           "give the inner part a type of its own");
    }
  }

  [[nodiscard]] std::string cure_of_type(const PatternItem& hole) const {
    const std::string nearest = text::did_you_mean(hole.text, names_.types());
    const std::string name = hole.capture == hole.text ? nearest : hole.capture;
    if (!nearest.empty()) return fmt::format("did you mean {{{}:{}}}?", name, nearest);
    if (hole.capture == hole.text) {
      return fmt::format("write {{{}:number}} or another type: docs/rules.md lists them",
                         hole.capture);
    }
    return fmt::format(
        "a type is number, money, measure, date, name or another of docs/rules.md; "
        "words of your own go under \"lexicon\": {}: {{value: [phrases]}}",
        hole.text);
  }

  void check_regex(const Pattern& pattern) {
    std::string error;
    const Regex regex = compile_regex(pattern.source, pattern.engine, error);
    if (!regex) {
      fail(0, static_cast<std::uint32_t>(pattern.source.size()), "bad-regex", error, {});
      captures_known_ = false;
      return;
    }
    for (const std::string& name : group_names(pattern.source)) captures_.insert(name);
  }

  // What a claim rule says of its captures must name some.
  void check_captures() {
    const Rule& rule = set_.rules[rule_];
    if (rule.layer != Layer::claim || !captures_known_) return;
    pattern_ = UINT32_MAX;
    std::vector<std::string> asked = rule.key;
    const bool states = std::any_of(rule.patterns.begin(), rule.patterns.end(),
                                    [](const Pattern& pattern) { return !pattern.state.empty(); });
    if (!states) asked.push_back(rule.value);
    if (!rule.label.empty()) asked.push_back(rule.label);
    for (const std::string_view part : parts_of(rule.question)) {
      if (std::ranges::find(asked, part) == asked.end()) asked.emplace_back(part);
    }
    const std::vector<std::string> known(captures_.begin(), captures_.end());
    for (const std::string& name : asked) {
      if (captures_.count(name) > 0) continue;
      fail(0, 1, "unknown-capture",
           fmt::format("no pattern of rule \"{}\" captures \"{}\"", rule.id, name),
           suggestion(name, known));
    }
  }

  void check_figures() {
    const Rule& rule = set_.rules[rule_];
    pattern_ = UINT32_MAX;
    if (!rule.unit.empty() && set_.units.find(rule.unit) == nullptr) {
      std::vector<std::string> known;
      for (const value::Unit& unit : set_.units.all()) known.push_back(unit.id);
      fail(0, 1, "unknown-unit", fmt::format("there is no unit \"{}\"", rule.unit),
           suggestion(rule.unit, known));
    }
    if (rule.least > rule.most) {
      fail(0, 1, "empty-bounds",
           fmt::format("no figure is at least {} and at most {}", rule.least, rule.most),
           "\"least\" is the lower bound");
    }
  }

  // "closed" speaks of lists: some wording's value must be one.
  void check_members(const std::vector<PatternItem>& roots) {
    const Rule& rule = set_.rules[rule_];
    if (rule.members == Members::as_said || !captures_known_) return;
    bool list = false;
    for (const PatternItem& root : roots) {
      for_each_item(root, [&](const PatternItem& item) {
        list =
            list || (item.kind == Kind::hole && item.capture == rule.value && item.text == "list");
      });
    }
    if (list) return;
    fail(0, 1, "no-list", fmt::format("the value of rule \"{}\" is no list", rule.id),
         fmt::format("\"closed\" is for lists: {{{}:list}}", rule.value));
  }

  void check_conditions() {
    const Rule& rule = set_.rules[rule_];
    for (const auto* words : {&rule.has, &rule.has_not}) {
      for (const SentenceWord& word : *words) {
        if (!word.text.starts_with('@') || names_.has_family(word.text.substr(1))) continue;
        fail(0, static_cast<std::uint32_t>(word.text.size()), "unknown-family",
             fmt::format("there is no family \"{}\"", word.text.substr(1)),
             suggestion(word.text.substr(1), names_.families()));
        mistakes_.back().where = word.where;
      }
    }
    const std::string& unit = rule.tolerance.unit;
    if (unit.empty() || unit == "%" || unit_named(set_, unit) != nullptr) return;
    std::vector<std::string> known;
    for (const value::Unit& one : set_.units.all()) known.push_back(one.id);
    fail(0, 1, "unknown-unit", fmt::format("there is no unit \"{}\"", unit),
         suggestion(unit, known));
    mistakes_.back().where = rule.tolerance.where;
  }

  const RuleSet& set_;
  const KnownNames& names_;
  std::vector<RuleMistake>& mistakes_;
  Inflector inflector_;
  std::uint32_t rule_ = 0;
  std::uint32_t pattern_ = 0;
  std::set<std::string> captures_;
  bool captures_known_ = true;  // false: some pattern could not be read
};

}  // namespace

KnownNames::KnownNames(const RuleSet& set) {
  mention_types_.insert("name");
  for (const Rule& rule : set.rules) {
    if (rule.layer == Layer::recognizer && !rule.type.empty()) mention_types_.insert(rule.type);
  }
  for (std::string& name : set.lexicon.classes()) classes_.insert(std::move(name));
  for (auto& [phrase, family] : set.lexicon.phrases("family")) families_.insert(family);
}

HoleKind KnownNames::hole(const Rule& rule, std::string_view type) const {
  if (shape_named(type)) return HoleKind::shape;
  const bool is_class = classes_.count(type) > 0;
  if (rule.layer == Layer::recognizer && rule.type == type) {
    return is_class ? HoleKind::lexical_class : HoleKind::itself;
  }
  if (mention_types_.count(type) > 0) return HoleKind::mention;
  return is_class ? HoleKind::lexical_class : HoleKind::unknown;
}

std::vector<std::string> KnownNames::types() const {
  std::vector<std::string> all = {"word", "Capital", "numeral", "token"};
  all.insert(all.end(), mention_types_.begin(), mention_types_.end());
  all.insert(all.end(), classes_.begin(), classes_.end());
  return all;
}

std::vector<std::string> KnownNames::families() const {
  return {families_.begin(), families_.end()};
}

std::optional<Shape> shape_named(std::string_view type) {
  if (type == "word") return Shape::word;
  if (type == "Capital") return Shape::capital;
  if (type == "numeral") return Shape::numeral;
  if (type == "token") return Shape::any;
  return std::nullopt;
}

const value::Unit* unit_named(const RuleSet& set, std::string_view words) {
  if (const value::Unit* unit = set.units.find(words)) return unit;
  for (const Entry entry : set.lexicon.find(canonical_phrase(words))) {
    const std::string_view of = entry.lexical_class;
    const bool names_unit =
        of.ends_with("unit") || of.ends_with("unit-symbol") || of.starts_with("currency-");
    if (!names_unit || (!entry.spelling.empty() && entry.spelling != exact_phrase(words))) continue;
    std::string_view id = entry.value;
    if (id.ends_with(value::shared_mark)) id.remove_suffix(1);
    if (const value::Unit* unit = set.units.find(id)) return unit;
  }
  return nullptr;
}

ParsedRules parse_rules(const RuleSet& set, const KnownNames& names,
                        std::vector<RuleMistake>& mistakes) {
  RuleChecker checker(set, names, mistakes);
  ParsedRules parsed;
  for (std::uint32_t rule = 0; rule < set.rules.size(); ++rule)
    parsed.push_back(checker.check(rule));
  return parsed;
}

}  // namespace concord::rule

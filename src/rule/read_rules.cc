#include <fmt/format.h>

#include "rule/declarations.h"
#include "rule/read_examples.h"
#include "rule/read_rule_keys.h"
#include "rule/regex_fault.h"
#include "text/utf8.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

bool is_rule_id(std::string_view id) {
  bool fresh = true;  // at the start of a part, where only a letter may stand
  for (const char c : id) {
    const bool letter = c >= 'a' && c <= 'z';
    const bool inside = letter || (c >= '0' && c <= '9') || c == '-';
    if (fresh ? !letter : !(inside || c == '.')) return false;
    fresh = c == '.';
  }
  return !fresh;
}

class RuleReader {
 public:
  RuleReader(const YamlNode& node, const Source& source, Layer layer, const Inflector& inflector)
      : node_(node), source_(source), inflector_(inflector) {
    rule_.layer = layer;
    rule_.file = source.file();
    rule_.where = node.where;
  }

  DeclaredRule read() {
    bool good = rule_.layer == Layer::recognizer ? read_recognizer() : read_claim();
    good = read_patterns() && good;
    good = read_examples(node_, source_, rule_) && good;
    return {std::move(rule_), !good, captures_known_};
  }

 private:
  bool read_recognizer() {
    bool good = check_keys({"id", "type", "about", "priority", "patterns", "examples"});
    good = read_id() && good;
    good = source_.read(node_, "priority", rule_.priority, 100) && good;
    good = source_.read(node_, "about", rule_.about) && good;
    return read_name("type", rule_.type, true) && good;
  }

  bool read_claim() {
    bool good = check_keys({"id",       "about",      "fact",     "question", "kind",     "key",
                            "value",    "label",      "family",   "grows",    "many",     "loose",
                            "exact",    "confidence", "unit",     "least",    "most",     "unless",
                            "in",       "not-in",     "priority", "patterns", "examples", "pairs",
                            "sentence", "tolerance",  "closed",   "severity", "help",     "link",
                            "author",   "since",      "tags",     "changes",  "pronouns"});
    good = read_id() && good;
    good = source_.read(node_, "about", rule_.about) && good;
    good = source_.require(node_, "fact", rule_.fact) && good;
    good = source_.read(node_, "question", rule_.question) && good;
    good = read_name("kind", rule_.type, false) && good;
    good = read_captures() && good;
    good = source_.read(node_, "family", rule_.family) && good;
    good = source_.read(node_, "grows", rule_.grows) && good;
    good = source_.read(node_, "many", rule_.many) && good;
    good = source_.read(node_, "loose", rule_.loose) && good;
    good = source_.read(node_, "pronouns", rule_.pronouns) && good;
    good = source_.read(node_, "exact", rule_.exact) && good;
    good = source_.read(node_, "confidence", rule_.confidence, 100) && good;
    good = source_.read(node_, "unit", rule_.unit) && good;
    good = read_conditions(node_, source_, inflector_, rule_) && good;
    good = read_advice(node_, source_, rule_.advice) && good;
    good = source_.read(node_, "priority", rule_.priority, 100) && good;
    good = source_.read(node_, "least", rule_.least, UINT32_MAX) && good;
    return source_.read(node_, "most", rule_.most, UINT32_MAX) && good;
  }

  bool check_keys(const std::vector<std::string>& known) {
    CheckedMap checked = source_.check_keys(node_, known);
    node_ = std::move(checked.map);
    return checked.good;
  }

  // The captures the rule speaks of.
  bool read_captures() {
    bool good = read_name("value", rule_.value, false);
    good = read_name("label", rule_.label, false) && good;
    if (const YamlNode* key = Source::find(node_, "key")) {
      for (const YamlNode* name : source_.scalars(*key, "key")) rule_.key.push_back(name->scalar);
      good = good && (key->kind == Kind::scalar || rule_.key.size() == key->items.size()) &&
             key->kind != Kind::map;
    }
    captures_known_ = captures_known_ && good;
    return good;
  }

  bool read_id() {
    if (!source_.require(node_, "id", rule_.id)) return false;
    const YamlNode* id = Source::find(node_, "id");
    rule_.where = id->where;
    if (is_rule_id(rule_.id)) return true;
    source_.report(id->where, "bad-id", fmt::format("\"{}\" is no rule id", rule_.id),
                   "lower case, dots between parts, hyphens inside them: \"money.sign-first\"");
    return false;
  }

  bool read_name(std::string_view key, std::string& out, bool required) {
    if (required ? !source_.require(node_, key, out) : !source_.read(node_, key, out)) return false;
    const YamlNode* node = Source::find(node_, key);
    if (node == nullptr || is_name(out)) return true;
    source_.report(node->where, "bad-name", fmt::format("\"{}\" is no name", out),
                   "use letters, digits and hyphens");
    return false;
  }

  bool read_patterns() {
    const YamlNode* list = Source::find(node_, "patterns");
    if (list != nullptr && list->kind != Kind::list && list->kind != Kind::nothing) {
      source_.report(list->where, "wrong-type", "\"patterns\" must be a list",
                     "one wording is a list of one: patterns: [\"…\"]");
      captures_known_ = list->kind == Kind::scalar && read_pattern(*list) && captures_known_;
      return false;
    }
    if (list == nullptr || list->items.empty()) {
      captures_known_ = false;
      source_.report(list == nullptr ? rule_.where : list->where, "missing-key",
                     fmt::format("rule \"{}\" has no patterns", rule_.id));
      return false;
    }
    bool good = true;
    for (const YamlNode& item : list->items) good = read_pattern(item) && good;
    if (rule_.pronouns) add_pronouns();
    return good;
  }

  // "{subject:name} turned {value:measure}" as "She turned ninety" has it. What opens a sentence and
  // names nobody ("the 42-year-old") is told of somebody in the same way.
  void add_pronouns() {
    if (rule_.key.empty()) return;
    const std::string hole = fmt::format("{{{}:", rule_.key.front());
    const std::string subject = hole + "name}";
    for (Pattern& pattern : rule_.patterns) {
      const bool names = pattern.source.find(hole) != std::string::npos;
      pattern.by_anaphor = !names && pattern.source.starts_with("^ ");
    }
    const std::vector<Pattern> written = rule_.patterns;
    for (Pattern pattern : written) {
      if (pattern.engine != Engine::words || !pattern.source.starts_with(subject)) continue;
      pattern.source.replace(0, subject.size(), "^ {person-pronoun}");
      pattern.by_anaphor = pattern.made = true;
      rule_.patterns.push_back(std::move(pattern));
    }
  }

  bool read_pattern(const YamlNode& node) {
    return node.kind == Kind::map ? read_pattern_map(node) : read_wording(node, {});
  }

  bool read_pattern_map(const YamlNode& node) {
    const auto [map, good] =
        source_.check_keys(node, {"pattern", "regex", "engine", "state", "open"});
    Pattern pattern;
    const YamlNode* text = Source::find(map, "regex");
    if (text != nullptr) pattern.engine = Engine::re2;
    if (text == nullptr) text = Source::find(map, "pattern");
    if (text == nullptr) {
      captures_known_ = false;
      if (good) source_.report(node.where, "missing-key", "\"pattern\" is missing");
      return false;
    }
    const bool known = read_options(map, pattern);
    return read_wording(*text, std::move(pattern)) && known && good;
  }

  bool read_wording(const YamlNode& text, Pattern pattern) {
    if (!source_.expect(text, Kind::scalar, "pattern")) {
      captures_known_ = false;
      return false;
    }
    pattern.source = text.scalar;
    pattern.where = text.where;
    const bool regex = pattern.engine != Engine::words;
    const auto fault = regex ? fault_of(pattern.source, pattern.engine) : std::nullopt;
    if (fault) {
      const std::uint32_t length = text::count_characters(text.scalar);
      const std::uint32_t quote = text.quoted ? 1 : 0;
      source_.report({text.where.line, text.where.column + quote}, "bad-regex", fault->message,
                     fault->cure, length);
    }
    rule_.patterns.push_back(std::move(pattern));
    return !fault;
  }

  bool read_options(const YamlNode& node, Pattern& pattern) {
    std::string engine;
    bool good = source_.read(node, "state", pattern.state);
    good = source_.read(node, "open", pattern.open) && good;
    good = source_.read(node, "engine", engine) && good;
    if (engine.empty()) return good;
    if (pattern.engine == Engine::words || (engine != "re2" && engine != "boost")) {
      source_.report(Source::find(node, "engine")->where, "bad-engine",
                     fmt::format("\"{}\" is no engine for this", engine),
                     "\"re2\" or \"boost\", beside a \"regex\"");
      return false;
    }
    if (engine == "boost") pattern.engine = Engine::boost;
    return good;
  }

  YamlNode node_;
  const Source& source_;
  const Inflector& inflector_;
  Rule rule_;
  bool captures_known_ = true;
};

void read_rules(const YamlNode& node, std::string_view key, Layer layer, const Source& source,
                Declarations& into) {
  if (!source.expect(node, Kind::list, key)) return;
  for (const YamlNode& item : node.items) {
    if (!source.expect(item, Kind::map, key)) continue;
    into.rules.push_back(RuleReader(item, source, layer, into.inflector).read());
  }
}

}  // namespace

void read_recognizers(const YamlNode& node, const Source& source, Declarations& into) {
  read_rules(node, "recognizers", Layer::recognizer, source, into);
}

void read_claims(const YamlNode& node, const Source& source, Declarations& into) {
  read_rules(node, "claims", Layer::claim, source, into);
}

namespace {

struct KeyReader {
  std::string key;
  Part part;
  void (*read)(const YamlNode&, const Source&, Declarations&);
};

const std::vector<KeyReader>& key_readers() {
  static const std::vector<KeyReader> readers = {
      {"lexicon", Part::shared, read_lexicon},   {"compounds", Part::spoken, read_compounds},
      {"units", Part::shared, read_units},       {"currencies", Part::shared, read_currencies},
      {"families", Part::spoken, read_families}, {"recognizers", Part::spoken, read_recognizers},
      {"claims", Part::spoken, read_claims},     {"weights", Part::shared, read_weights},
      {"forests", Part::shared, read_forests}};
  return readers;
}

}  // namespace

YamlNode check_file(const YamlNode& root, const Source& source) {
  if (root.kind == Kind::nothing || !source.expect(root, Kind::map, "a rule file")) return {};
  std::vector<std::string> known = {"language", "import", "min-version"};
  for (const KeyReader& reader : key_readers()) known.push_back(reader.key);
  return source.check_keys(root, known).map;
}

void read_declarations(const YamlNode& root, const Source& source, Part part, Declarations& into) {
  for (const KeyReader& reader : key_readers()) {
    if (part != Part::all && part != reader.part) continue;
    if (const YamlNode* node = Source::find(root, reader.key)) reader.read(*node, source, into);
  }
}

}  // namespace concord::rule

#include "rule/read_examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

std::optional<Pair::Outcome> outcome_named(std::string_view name) {
  if (name == "agreement") return Pair::Outcome::agreement;
  if (name == "conflict") return Pair::Outcome::conflict;
  if (name == "unrelated") return Pair::Outcome::unrelated;
  return std::nullopt;
}

class ExampleReader {
 public:
  ExampleReader(const YamlNode& map, const Source& source, Rule& into)
      : map_(map), source_(source), rule_(into) {}

  bool run() {
    const YamlNode* examples = Source::find(map_, "examples");
    const YamlNode* pairs = Source::find(map_, "pairs");
    if (examples != nullptr && !source_.expect(*examples, Kind::list, "examples")) return false;
    if (pairs != nullptr && !source_.expect(*pairs, Kind::list, "pairs")) return false;
    bool good = true;
    if (examples != nullptr) {
      for (const YamlNode& item : examples->items) good = read_example(item) && good;
    }
    if (pairs != nullptr) {
      for (const YamlNode& item : pairs->items) good = read_pair(item) && good;
    }
    good = examples_agree() && good;
    good = pairs_agree() && good;
    return good && has_both_kinds();
  }

 private:
  bool has_both_kinds() {
    const auto is_none = [](const Example& example) { return example.none; };
    const auto negative = std::count_if(rule_.examples.begin(), rule_.examples.end(), is_none);
    if (negative > 0 && rule_.examples.size() > static_cast<std::size_t>(negative)) return true;
    source_.report(rule_.where, "missing-example",
                   fmt::format("rule \"{}\" has no {} example", rule_.id,
                               negative > 0 ? "positive" : "negative"),
                   negative > 0 ? "add one with \"find\"" : "add one with \"none: true\"");
    return false;
  }

  // Two texts that somebody wrote among the examples.
  bool is_pair(const YamlNode& node) {
    for (const char* key : {"pair", "pairs", "a", "b", "gives", "because"}) {
      if (Source::find(node, key) == nullptr) continue;
      source_.report(node.where, "unknown-key", fmt::format("\"{}\" is no key of an example", key),
                     "two texts go under \"pairs\", beside \"examples\": {a: …, b: …, gives: "
                     "conflict, because: …}");
      return true;
    }
    return false;
  }

  // The captures of the rule's key: an example may say what is found there, as with `subject`.
  [[nodiscard]] std::vector<std::string> other_keys(const std::vector<std::string>& known) const {
    std::vector<std::string> keys;
    for (const std::string& name : rule_.key) {
      if (std::find(known.begin(), known.end(), name) == known.end()) keys.push_back(name);
    }
    return keys;
  }

  bool read_example(const YamlNode& node) {
    if (!source_.expect(node, Kind::map, "examples") || is_pair(node)) return false;
    std::vector<std::string> known = {"text",      "find", "value", "subject",
                                      "published", "none", "todo"};
    const std::vector<std::string> of_key = other_keys(known);
    known.insert(known.end(), of_key.begin(), of_key.end());
    const auto [map, keys_known] = source_.check_keys(node, known);
    Example example;
    example.where = node.where;
    bool good = source_.require(map, "text", example.text);
    good = source_.read(map, "find", example.find) && good;
    good = source_.read(map, "value", example.value) && good;
    good = source_.read(map, "subject", example.subject) && good;
    for (const std::string& name : of_key) {
      if (Source::find(map, name) == nullptr) continue;
      good = source_.read(map, name, example.key.emplace_back(KeyWords{name, {}}).words) && good;
    }
    good = source_.read(map, "published", example.published) && good;
    good = source_.read(map, "none", example.none) && good;
    good = source_.read(map, "todo", example.todo) && good;
    if (good && keys_known && example.none != example.find.empty()) {
      source_.report(node.where, "bad-example",
                     "an example says either \"find\" or \"none: true\"");
      return false;
    }
    if (good && example.text.find(example.find) == std::string::npos) {
      source_.report(node.where, "bad-example",
                     fmt::format("\"{}\" does not stand in the text", example.find));
      return false;
    }
    good = good && keys_known;
    if (good) rule_.examples.push_back(std::move(example));
    return good;
  }

  bool read_pair(const YamlNode& node) {
    if (!source_.expect(node, Kind::map, "pairs")) return false;
    const auto [map, keys_known] =
        source_.check_keys(node, {"a", "b", "gives", "because", "published", "todo"});
    Pair pair;
    pair.where = node.where;
    std::string gives;
    bool good = source_.require(map, "a", pair.a);
    good = source_.require(map, "b", pair.b) && good;
    good = source_.require(map, "gives", gives) && good;
    good = source_.require(map, "because", pair.because) && good;
    good = source_.read(map, "published", pair.published) && good;
    good = source_.read(map, "todo", pair.todo) && good;
    const std::optional<Pair::Outcome> outcome = outcome_named(gives);
    if (!gives.empty() && !outcome) {
      source_.report(Source::find(map, "gives")->where, "bad-example",
                     fmt::format("a pair does not give \"{}\"", gives),
                     "gives: agreement, conflict or unrelated");
      return false;
    }
    if (!good || !keys_known || !outcome) return false;
    pair.gives = *outcome;
    rule_.pairs.push_back(std::move(pair));
    return true;
  }

  bool contradict(text::Location where, text::Location other, const std::string& what) {
    source_.report(where, "contradiction",
                   fmt::format("this example contradicts another one: {}", what),
                   fmt::format("the other is at {}:{}:{}, and one of them must go", rule_.file,
                               other.line, other.column));
    return false;
  }

  // One text cannot give the same words two values, or be silent and speak.
  bool examples_agree() {
    using Text = std::pair<std::string, std::string>;  // with its date
    std::map<Text, const Example*> silent;
    std::map<std::pair<Text, std::string>, const Example*> speaking;
    std::map<Text, const Example*> any;
    bool good = true;
    for (const Example& example : rule_.examples) {
      if (example.todo) continue;
      const Text text{example.text, example.published};
      const auto& others = example.none ? any : silent;
      if (const auto other = others.find(text); other != others.end()) {
        good = contradict(example.where, other->second->where,
                          "in one text the rule cannot find something and nothing");
      }
      (example.none ? silent : any).try_emplace(text, &example);
      if (example.none) continue;
      const auto [same, fresh] = speaking.try_emplace({text, example.find}, &example);
      if (!fresh) good = finds_agree(example, *same->second) && good;
    }
    return good;
  }

  bool finds_agree(const Example& example, const Example& other) {
    const auto differ = [](const std::string& a, const std::string& b) {
      return !a.empty() && !b.empty() && a != b;
    };
    if (differ(example.value, other.value)) {
      return contradict(example.where, other.where,
                        fmt::format("it gives \"{}\" another value", example.find));
    }
    if (differ(example.subject, other.subject)) {
      return contradict(example.where, other.where,
                        fmt::format("it gives \"{}\" another subject", example.find));
    }
    return true;
  }

  // Two texts give one outcome, whichever comes first.
  bool pairs_agree() {
    std::map<std::tuple<std::string, std::string, std::string>, const Pair*> seen;
    bool good = true;
    for (const Pair& pair : rule_.pairs) {
      if (pair.todo) continue;
      const auto [first, second] = std::minmax(pair.a, pair.b);
      const auto [other, fresh] = seen.try_emplace({first, second, pair.published}, &pair);
      if (fresh || other->second->gives == pair.gives) continue;
      good = contradict(pair.where, other->second->where, "the same two texts give two outcomes");
    }
    return good;
  }

  const YamlNode& map_;
  const Source& source_;
  Rule& rule_;
};

}  // namespace

bool read_examples(const YamlNode& map, const Source& source, Rule& into) {
  return ExampleReader(map, source, into).run();
}

}  // namespace concord::rule

#include "story/fact_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "rule/source.h"
#include "story/entries.h"
#include "text/utf8.h"

namespace concord::story {
namespace {

using Kind = rule::YamlNode::Kind;
using rule::Source;
using rule::YamlNode;

const std::vector<std::string> validity_keys = {"value", "valid-from", "valid-until"};

// Where a scalar stands in the bytes of its file: the word itself, or where YAML writes it another
// way (escapes, folded lines), the rest of its line.
text::Span span_of(const YamlNode& node, std::string_view bytes) {
  std::size_t at = 0;
  for (std::uint32_t line = 1; line < node.where.line && at < bytes.size(); ++line) {
    at = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
  }
  for (std::uint32_t column = 1; column < node.where.column && at < bytes.size(); ++column) {
    at += text::decode(bytes, static_cast<std::uint32_t>(at)).length;
  }
  const std::size_t word = at + (node.quoted ? 1 : 0);
  const bool as_written = bytes.substr(std::min(word, bytes.size())).starts_with(node.scalar);
  const std::size_t end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
  return as_written ? text::Span{static_cast<std::uint32_t>(word),
                                 static_cast<std::uint32_t>(word + node.scalar.size())}
                    : text::Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
}

class FactReader {
 public:
  FactReader(const Source& source, std::string_view bytes) : source_(source), bytes_(bytes) {}

  // False when nothing can be made of it; what is wrong is told.
  bool read(const YamlNode& node, PinnedFact& fact) const {
    if (!source_.expect(node, Kind::map, "a fact")) return false;
    std::vector<std::string> known = validity_keys;
    known.insert(known.end(), {"name", "aliases", "values", "source"});
    const YamlNode map = source_.check_keys(node, known).map;
    std::string name;
    const bool is_named = source_.require(map, "name", name);
    if (is_named) fact.name = named(source_, *Source::find(map, "name"));
    if (const YamlNode* aliases = Source::find(map, "aliases")) {
      fact.aliases = named_list(source_, *aliases, "aliases");
    }
    source_.read(map, "source", fact.source);
    return read_values(map, fact) && is_named;
  }

 private:
  bool read_values(const YamlNode& map, PinnedFact& fact) const {
    const YamlNode* several = Source::find(map, "values");
    if (several == nullptr) return read_value(map, fact);
    if (const YamlNode* one = Source::find(map, "value")) {
      source_.report(one->where, "bad-fact", "a fact has \"value\" or \"values\", not both",
                     "move it into the list \"values\"");
      return false;
    }
    if (!source_.expect(*several, Kind::list, "values")) return false;
    bool good = !several->items.empty();
    for (const YamlNode& item : several->items) {
      if (!source_.expect(item, Kind::map, "a value")) return false;
      good = read_value(source_.check_keys(item, validity_keys).map, fact) && good;
    }
    return good && in_order(*several, fact);
  }

  bool read_value(const YamlNode& map, PinnedFact& fact) const {
    std::string text;
    if (!source_.require(map, "value", text)) return false;
    const YamlNode& node = *Source::find(map, "value");
    PinnedValue& value = fact.values.emplace_back();
    value.text = named(source_, node);
    value.span = span_of(node, bytes_);
    if (const YamlNode* from = Source::find(map, "valid-from")) {
      value.from = read_day(source_, *from);
    }
    if (const YamlNode* until = Source::find(map, "valid-until")) {
      value.until = read_day(source_, *until);
    }
    if (!value.from || !value.until || *value.from <= *value.until) return true;
    source_.report(map.where, "bad-fact", "the fact ends before it begins",
                   "valid-until must not be before valid-from");
    return false;
  }

  // Sorts the values by when they hold. Two that hold on one day contradict each other.
  bool in_order(const YamlNode& list, PinnedFact& fact) const {
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    std::ranges::stable_sort(fact.values, {}, [](const PinnedValue& value) {
      return value.from.value_or(std::numeric_limits<std::int64_t>::min());
    });
    for (std::size_t i = 1; i < fact.values.size(); ++i) {
      PinnedValue& before = fact.values[i - 1];
      const PinnedValue& after = fact.values[i];
      // A value without an end holds until the next one begins.
      if (!before.until && after.from) before.until = *after.from - 1;
      if (after.from && before.until.value_or(never) < *after.from) continue;
      source_.report(
          list.where, "bad-fact",
          fmt::format("\"{}\" and \"{}\" hold at the same time", before.text.text, after.text.text),
          "give each value its valid-from, or its valid-until");
      return false;
    }
    return true;
  }

  const Source& source_;
  std::string_view bytes_;
};

}  // namespace

std::vector<PinnedFact> read_fact_list(const Source& source, const YamlNode& list,
                                       std::string_view bytes) {
  std::vector<PinnedFact> facts;
  const FactReader reader(source, bytes);
  for (const YamlNode& item : list.items) {
    PinnedFact fact;
    if (reader.read(item, fact)) facts.push_back(std::move(fact));
  }
  return facts;
}

FactFile read_facts(const std::string& path, const std::string& yaml,
                    text::Diagnostics& diagnostics) {
  FactFile file{path, yaml, {}};
  const Source source(path, yaml, diagnostics);
  const text::Diagnostics before = diagnostics;
  const YamlNode root = rule::parse_yaml(yaml, path, diagnostics);
  if (diagnostics.items().size() > before.items().size()) return file;
  if (root.kind != Kind::map || Source::find(root, "facts") == nullptr) {
    source.report({1, 1}, "bad-fact", "there is no list \"facts\" in this file",
                  "begin it with \"facts:\" and write each as \"- name: …\" and \"value: …\"");
    return file;
  }
  const YamlNode map = source.check_keys(root, {"facts"}).map;
  const YamlNode& list = *Source::find(map, "facts");
  if (!source.expect(list, Kind::list, "facts")) return file;
  file.facts = read_fact_list(source, list, yaml);
  return file;
}

}  // namespace concord::story

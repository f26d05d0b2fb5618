#include "workshop/lost_unit.h"

#include "rule/pattern.h"

namespace concord::workshop {

namespace {

using rule::PatternItem;
using Kind = PatternItem::Kind;

// The type of what is counted in that unit; empty when the word is none.
std::string type_of_unit(const std::string& word, const rule::RuleSet& set) {
  struct Row {
    std::string_view lexical_class;
    std::string_view type;
  };
  constexpr Row rows[] = {{"duration-unit", "duration"}, {"percent-unit", "percent"},
                          {"currency-word", "money"},    {"currency-sign", "money"},
                          {"unit", "measure"},           {"unit-symbol", "measure"}};
  if (set.lexicon.has("stop-word", word)) return "";  // "of" is no degree Fahrenheit
  for (const Row& row : rows) {
    if (set.lexicon.has(row.lexical_class, word)) return std::string(row.type);
  }
  return "";
}

// The unit among the words that may come first in an item.
std::optional<LostUnit> unit_in(const PatternItem& item, const rule::RuleSet& set) {
  if (item.kind == Kind::word || item.kind == Kind::inflected) {
    std::string type = type_of_unit(item.text, set);
    if (type.empty()) return std::nullopt;
    return LostUnit{item.text, std::move(type)};
  }
  if (item.kind == Kind::sequence && !item.items.empty()) return unit_in(item.items.front(), set);
  if (item.kind != Kind::alternatives && item.kind != Kind::repeat) return std::nullopt;
  for (const PatternItem& inner : item.items) {
    if (auto found = unit_in(inner, set)) return found;
  }
  return std::nullopt;
}

std::optional<LostUnit> search(const PatternItem& item, const std::string& value,
                               const rule::RuleSet& set) {
  if (item.kind == Kind::sequence) {
    for (std::size_t i = 0; i + 1 < item.items.size(); ++i) {
      const PatternItem& hole = item.items[i];
      if (hole.kind != Kind::hole || hole.capture != value || hole.text != "number") continue;
      if (auto found = unit_in(item.items[i + 1], set)) return found;
    }
  }
  for (const PatternItem& inner : item.items) {
    if (auto found = search(inner, value, set)) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<LostUnit> lost_unit(const rule::Rule& rule, const rule::Pattern& pattern,
                                  const rule::RuleSet& set) {
  if (rule.layer != rule::Layer::claim || !rule.unit.empty()) return std::nullopt;
  return search(rule::parse_pattern(pattern.source).root, rule.value, set);
}

}  // namespace concord::workshop

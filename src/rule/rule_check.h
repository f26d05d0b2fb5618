#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rule/compile.h"
#include "rule/pattern.h"

namespace concord::rule {

// What a hole's type means in one rule.
enum class HoleKind { shape, lexical_class, mention, itself, unknown };

// Everything a pattern may name.
class KnownNames {
 public:
  explicit KnownNames(const RuleSet& set);

  // A mention type wins over a lexical class of the same name, but inside the rules that make that
  // type: there it is the class.
  [[nodiscard]] HoleKind hole(const Rule& rule, std::string_view type) const;
  [[nodiscard]] bool has_family(std::string_view name) const { return families_.count(name) > 0; }
  // For "did you mean".
  [[nodiscard]] std::vector<std::string> types() const;
  [[nodiscard]] std::vector<std::string> families() const;

 private:
  std::set<std::string, std::less<>> mention_types_;
  std::set<std::string, std::less<>> classes_;
  std::set<std::string, std::less<>> families_;
};

// The patterns of all rules, by rule and place; regular expressions have an empty item.
using ParsedRules = std::vector<std::vector<PatternItem>>;

// The shape a type names: "word", "Capital", "numeral", "token".
std::optional<Shape> shape_named(std::string_view type);

// The unit that people call so: by its id, a name of it or a symbol. Nothing when there is none.
const value::Unit* unit_named(const RuleSet& set, std::string_view words);

// Parses and checks every pattern of every rule: syntax, types, families, captures.
ParsedRules parse_rules(const RuleSet& set, const KnownNames& names,
                        std::vector<RuleMistake>& mistakes);

// Mention types in an order in which each comes after those its recognizers' holes ask for. A
// circle is a mistake.
std::vector<std::string> cascade_order(const RuleSet& set, const KnownNames& names,
                                       const ParsedRules& parsed,
                                       std::vector<RuleMistake>& mistakes);

// Calls visit(item) for an item and all below it.
template <class Visit>
void for_each_item(const PatternItem& item, Visit visit) {
  visit(item);
  for (const PatternItem& inner : item.items) for_each_item(inner, visit);
}

}  // namespace concord::rule

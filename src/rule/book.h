#pragma once

#include <string_view>
#include <vector>

#include "rule/rule.h"

namespace concord::rule {

// Articles that say no language, and do not show one, are read in this.
constexpr std::string_view standard_language = "en";

// The rules of every language. An article is read with the set of its own language alone, so a
// further language costs the others nothing and no rule fires in a language it was not written for.
struct RuleBook {
  RuleSet shared;             // what no language owns: units with their symbols, aliases; no rules
  std::vector<RuleSet> sets;  // the standard language first, then by id

  [[nodiscard]] const RuleSet& standard() const { return sets.front(); }
  // Nothing when there are no rules for that language.
  [[nodiscard]] const RuleSet* of(std::string_view language) const;
  [[nodiscard]] std::vector<const Rule*> all() const;
  // Ids are those of one rule in all languages.
  [[nodiscard]] const Rule* find(std::string_view id) const;
};

}  // namespace concord::rule

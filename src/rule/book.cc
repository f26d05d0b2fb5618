#include "rule/book.h"

#include <algorithm>

namespace concord::rule {

const RuleSet* RuleBook::of(std::string_view language) const {
  const auto found = std::find_if(sets.begin(), sets.end(),
                                  [&](const RuleSet& set) { return set.language.id == language; });
  return found == sets.end() ? nullptr : &*found;
}

std::vector<const Rule*> RuleBook::all() const {
  std::vector<const Rule*> rules;
  for (const RuleSet& set : sets) {
    for (const Rule& rule : set.rules) rules.push_back(&rule);
  }
  return rules;
}

const Rule* RuleBook::find(std::string_view id) const {
  for (const RuleSet& set : sets) {
    if (const Rule* rule = set.find(id)) return rule;
  }
  return nullptr;
}

}  // namespace concord::rule

#pragma once

#include <string>

#include "rule/book.h"

namespace concord::cli {

// One line a rule, by id: the id, the kind of find, what it is about.
std::string rule_table(const rule::RuleBook& rules);

// A rule with everything it declares, in the words of its file.
std::string show(const rule::Rule& rule, const rule::RuleSet& set);

// The same told in sentences: what it looks for, when two articles conflict by it, what it reads and what it leaves alone, and where it
// is written. `set`: the rules and words of its language.
std::string explain(const rule::Rule& rule, const rule::RuleSet& set);

}  // namespace concord::cli

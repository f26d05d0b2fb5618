#pragma once

#include <string>

#include "rule/book.h"

namespace concord::cli {

// One line a rule, by id: the id, the kind of find, what it is about.
std::string rule_table(const rule::RuleBook& rules);

// A rule with everything it declares, in the words of its file.
std::string show(const rule::Rule& rule);

// The same told in sentences: what it finds, when two articles conflict by it, and what it leaves alone.
std::string explain(const rule::Rule& rule);

}  // namespace concord::cli

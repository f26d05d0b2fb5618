#pragma once

#include "rule/rule.h"
#include "rule/source.h"

namespace concord::rule {

// Reads the keys "examples" and "pairs" of a rule. False, with diagnostics, when one of them is faulty, when there is no positive
// or no negative example, or when one says the contrary of another.
bool read_examples(const YamlNode& map, const Source& source, Rule& into);

}  // namespace concord::rule

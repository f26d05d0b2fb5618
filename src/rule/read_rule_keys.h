#pragma once

#include "rule/inflect.h"
#include "rule/rule.h"
#include "rule/source.h"

namespace concord::rule {

// The keys of a claim rule that say where it speaks and what its conflicts are worth: "in", "not-in",
// "sentence", "unless", "tolerance", "closed", "severity". False, with a diagnostic, on a mistake.
bool read_conditions(const YamlNode& map, const Source& source, const Inflector& inflector,
                     Rule& into);

// What a rule says to people: "help", "link", "author", "since", "tags".
bool read_advice(const YamlNode& map, const Source& source, Advice& into);

}  // namespace concord::rule

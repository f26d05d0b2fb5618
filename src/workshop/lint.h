#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule/rule.h"
#include "text/diagnostic.h"

namespace concord::workshop {

// A warning about a rule, told with its id.
text::Diagnostic warning_of(const rule::Rule& rule, text::Location where, std::string code,
                            std::string_view message, std::string cure);

// What a rule's own file shows to be no mistake and yet no help: a wording that can never match, that
// another one always beats, that is slow; a rule without help, or whose negative examples are no
// near miss. Warnings with place and cure, by rule. What the examples do is not looked at.
std::vector<text::Diagnostic> lint(const rule::RuleSet& set);

}  // namespace concord::workshop

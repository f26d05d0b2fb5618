#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rule/inflect.h"
#include "rule/rule.h"

namespace concord::workshop {

// Why a wording, or a whole rule, never speaks, and what to do about it.
struct Never {
  std::string message;
  std::string cure;
};

// Of a wording of words.
std::optional<Never> never_matches(const rule::Rule& rule, const rule::Pattern& pattern,
                                   const rule::Inflector& forms);

// Of the conditions beside the wordings.
std::vector<Never> never_speaks(const rule::Rule& rule);

}  // namespace concord::workshop

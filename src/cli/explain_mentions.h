#pragma once

#include <string>
#include <vector>

#include "match/match.h"
#include "normalize/normalize.h"
#include "report/json_writer.h"
#include "rule/rule.h"

namespace concord::cli {

// How every value of an article was read, for a person: its place and words, the rule that found them, what its
// wording captured, and how unit, modifier and the article's own day made the value.
std::string explain_mentions(const read::Document& document, const match::Matches& matches,
                             const std::vector<normalize::ReadMention>& mentions,
                             const rule::RuleSet& rules);

// The same of one mention for a program: the member "explained" of its object.
void write_explained(report::JsonWriter& json, const match::Mention& mention,
                     const rule::RuleSet& rules);

}  // namespace concord::cli

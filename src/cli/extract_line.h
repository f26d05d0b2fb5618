#pragma once

#include <string>
#include <vector>

#include "match/match.h"
#include "normalize/normalize.h"
#include "read/document.h"
#include "rule/rule.h"
#include "text/diagnostic.h"

namespace concord::cli {

// What `concord extract` tells of one article.
struct Extracted {
  const read::Document& document;
  const match::Matches& matches;
  const std::vector<normalize::ReadMention>& mentions;
  const std::vector<normalize::Statement>& statements;
  const text::Diagnostics& of_line;  // what is odd in its line of input
  const text::Diagnostics& of_text;  // what the article says that cannot be
  const rule::RuleSet* explaining;   // the rules, where each mention also says how it was read
};

// Appends the article's line of JSON, with its end.
void write_line(std::string& out, const Extracted& extracted);

}  // namespace concord::cli

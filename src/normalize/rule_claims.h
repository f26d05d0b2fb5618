#pragma once

#include <optional>
#include <vector>

#include "normalize/claim.h"
#include "normalize/context.h"
#include "normalize/normalize.h"
#include "normalize/silence.h"

namespace concord::normalize {

// What is known of an article when its claims are read.
struct ReadArticle {
  const read::Document& document;
  const match::Matches& matches;
  const std::vector<ReadMention>& mentions;
  const Language& language;
  const Subjects& subjects;
};

// Adds the claims that rules made, one for each value at most: the rule with the longest match speaks.
// Sets a flag in `taken` for every mention that is the value of a claim.
void rule_claims(const ReadArticle& article, ContextReader& contexts, std::vector<bool>& taken,
                 std::vector<Claim>& claims);
// The same as statements, without who said them.
void rule_statements(const ReadArticle& article, std::vector<Statement>& statements);

// Why the rule of this match says nothing there; nothing when it speaks, unless another rule knows more.
std::optional<Silence> why_silent(const match::ClaimMatch& match, const read::Document& document,
                                  const match::Matches& matches, const Language& language);

}  // namespace concord::normalize

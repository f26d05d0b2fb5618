#pragma once

#include <optional>
#include <vector>

#include "normalize/claim.h"
#include "normalize/context.h"
#include "normalize/normalize.h"
#include "normalize/silence.h"

namespace concord::normalize {

// The claims that rules made, one for each value at most: the rule with the longest match speaks.
// What needs the surroundings (context, modality, the year of an earlier event) is left out where
// `contexts` is null. Sets a flag in `taken` for every mention that is the value of a claim.
std::vector<Claim> rule_claims(const read::Document& document, const match::Matches& matches,
                               const std::vector<ReadMention>& mentions, const Language& language,
                               const Subjects& subjects, ContextReader* contexts,
                               std::vector<bool>& taken);

// Why the rule of this match says nothing there; nothing when it speaks, unless another rule knows more.
std::optional<Silence> why_silent(const match::ClaimMatch& match, const read::Document& document,
                                  const match::Matches& matches, const Language& language);

// A question with "{subject}" and the like filled in from the key.
std::string fill_question(std::string_view question, const std::vector<KeyPart>& key);

}  // namespace concord::normalize

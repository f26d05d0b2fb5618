#pragma once

#include <vector>

#include "normalize/claim.h"
#include "normalize/context.h"
#include "normalize/normalize.h"

namespace concord::normalize {

// The claims that rules made, one for each value at most: the rule with the longest match speaks.
// What needs the surroundings (context, modality, the year of an earlier event) is left out where
// `contexts` is null. Sets a flag in `taken` for every mention that is the value of a claim.
std::vector<Claim> rule_claims(const read::Document& document, const match::Matches& matches,
                               const std::vector<ReadMention>& mentions, const Language& language,
                               const Subjects& subjects, ContextReader* contexts,
                               std::vector<bool>& taken);

// A question with "{subject}" and the like filled in from the key.
std::string fill_question(std::string_view question, const std::vector<KeyPart>& key);

}  // namespace concord::normalize

#pragma once

#include <map>
#include <string>
#include <vector>

#include "normalize/claim.h"

namespace concord::normalize {

// Adds the names that articles write out otherwise for one abbreviation behind them: "Large Basin Survey (LBS)" where most
// have "Lower Basin Survey (LBS)". Canonical name → the usual one. Two bodies of one abbreviation have little more than
// their letters in common, and a shorter form none that is its own.
void add_other_expansions(const std::vector<Claim>& claims,
                          std::map<std::string, OtherName>& others);

}  // namespace concord::normalize

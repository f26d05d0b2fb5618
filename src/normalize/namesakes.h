#pragma once

#include <map>
#include <string>
#include <vector>

#include "normalize/claim.h"
#include "normalize/language.h"

namespace concord::normalize {

// Persons whom some articles name otherwise than others do: canonical name → the usual name of the
// story. Two full names are one person's where they have the surname in common, or the first name and
// a surname that is one slip apart; where no article names both; and where what stands beside them
// (person.h) or what rules say of them makes up for what their first names differ by. Relatives, short
// forms, initials and transcriptions are none.
std::map<std::string, OtherName> find_namesakes(const std::vector<Claim>& claims,
                                                const Language& language);

}  // namespace concord::normalize

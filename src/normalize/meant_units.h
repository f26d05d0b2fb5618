#pragma once

#include <vector>

#include "match/match.h"
#include "value/unit.h"

namespace concord::normalize {

// What the article means by words that are those of several units: of the units that Unit::may_be names it
// names just one by words of its own, and none of the unit's own kind. So "seven degrees" beside "5 °C" are of Celsius,
// "ten pounds" beside "£12" are money unless something is weighed, and "8 cents" beside "€12" are of a euro.
std::vector<value::MeantUnit> meant_units(const match::Matches& matches,
                                          const value::UnitTable& units);

}  // namespace concord::normalize

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"
#include "read/document.h"
#include "value/unit.h"

namespace concord::normalize {

// The lexical class of what tells that all sums are in one currency: "all figures are in".
constexpr std::string_view currency_cue_class = "currency-cue";
// The kind (for TermKinds) of a lexical class that tells of currencies.
std::uint32_t currency_kinds(std::string_view lexical_class);

// Which currency an article means by a sign or word that several share ("$", "pesos"); at most one a
// family, none where nothing decides. In this order:
//  1. it says so ("all figures are in Canadian dollars": class "currency-cue" before the name);
//  2. conversions in brackets: in "A$16m ($11m)" the bare sign is not Australian, and so is what it is
//     by default; in "$16m (US$11m)" it is the one other currency of the family that the article names;
//  3. its home: the country of its address or language, or its outlet (Unit::home);
//  4. it names just one currency of the family by a sign or word of its own, and that is not the
//     default.
std::vector<const value::Unit*> decide_currencies(const read::Document& document,
                                                  const match::Matches& matches,
                                                  const Language& language);

}  // namespace concord::normalize

#pragma once

#include <cstdint>
#include <string_view>

#include "match/match.h"
#include "normalize/language.h"

namespace concord::normalize {

// By its ending, which is data ("plurals"): "ferries", not "gross" or "class" (lexical class "no-plural").
bool is_plural(std::string_view folded, const Language& language);

// The token behind the noun that the word before token `last` belongs to, for a question that
// people read: "pension" of "local pension funds", "high" of "high-school pupils". `last` where that
// word is the noun.
std::uint32_t end_of_noun_group(const match::Matches& matches, const Language& language,
                                std::uint32_t last);

}  // namespace concord::normalize

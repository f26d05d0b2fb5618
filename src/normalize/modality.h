#pragma once

#include <cstdint>
#include <vector>

#include "normalize/claim.h"
#include "normalize/token_notes.h"

namespace concord::normalize {

// Whether the clause [first, last) of tokens states, plans, doubts or denies what it says. The
// strongest word wins: a denial over a plan over a doubt.
Modality modality_of(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last);

// Whether the sentence [first, last) of tokens tells its readers what is allowed or asked of them: a
// bound in it is what somebody has set, and no estimate of another figure.
bool sets_limit(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last);

// Whether nothing in the sentence tells of what happened or is foreseen: "is answered within two days" holds
// until somebody changes it.
bool tells_what_holds(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t last);

// Of a figure at token `figure` in the clause that begins with `first`, whether a word before it labels it as the most
// or the least: "maximum power: 420 W".
enum class Extreme : std::uint8_t { none, maximum, minimum };
Extreme extreme_of(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t figure);

// Whether the clause that begins with token `first` tells of a figure as of what held before: "the limit was 5", "10
// instead of 5".
bool is_former(const std::vector<TokenNote>& notes, std::uint32_t first, std::uint32_t figure);

// "Two other bidders", "another 12": whether the figure [first, last) of the sentence [begin, end) counts those
// beside some that were told of before.
bool counts_others(const std::vector<TokenNote>& notes, std::uint32_t begin, std::uint32_t first,
                   std::uint32_t last, std::uint32_t end);

// "Still", "so far": a count beside it moves on from day to day.
bool tells_of_running(const TokenNote& note);

}  // namespace concord::normalize

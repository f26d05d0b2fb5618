#pragma once

#include <optional>

#include "normalize/claim.h"
#include "value/relate.h"

namespace concord::diff {

// How the values of two claims stand to each other: value::relate, and values that a rule's tolerance
// brings together overlap; different answers that a rule lets change are incomparable where they are of
// other days, or as many birthdays apart as the articles are. It holds among the claims of its fact,
// and for claims without a rule.
value::Relation relate(const normalize::Claim& a, const normalize::Claim& b);

// Which side a claim bounds that tells what is allowed or asked for; nothing for every other claim.
enum class Limit { upper, lower };
std::optional<Limit> limit_told(const normalize::Claim& claim);

// Whether only a tolerance lets both be true.
bool is_tolerated(const normalize::Claim& a, const normalize::Claim& b);

// "Rose by four metres": how much something moved, not where it stands.
bool is_step(const normalize::Claim& claim);

// Whether one figure is said to rise and the other to fall.
bool is_opposite_move(const normalize::Claim& a, const normalize::Claim& b);

}  // namespace concord::diff

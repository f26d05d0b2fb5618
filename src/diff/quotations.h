#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "diff/finding.h"
#include "diff/weights.h"
#include "normalize/claim.h"

namespace concord::diff {

// How two quotations stand to each other by their words alone.
enum class Wording {
  other,   // another saying, or a paraphrase
  near,    // one saying in two wordings
  within,  // one is a part of the other
  same
};

// Words are separated by blanks. Two wordings are near where most of the shorter one stands in the
// other, in its order and with few words changed, left out or put in between.
Wording compare_wordings(std::string_view a, std::string_view b);

// Quotations that several articles print. They agree where the words are the same; where one speaker
// is quoted in two wordings that is a possible conflict, told where it is as sure as `least` percent.
// Pairs are looked for among those that have three words in a row in common: n log n.
std::vector<Finding> quotation_findings(const std::vector<normalize::Claim>& claims,
                                        const Weights& weights, std::uint32_t least);

}  // namespace concord::diff

#pragma once

#include <optional>
#include <string_view>

#include "value/read_value.h"

namespace concord::value {

// The two figures of a mention of two: "from 5 to 3 per cent", "110 JPY to 1 USD". Each has the
// unit it states or, where it states none, that of the other; the first shares the scale of the
// second where that fits.
struct Ends {
  Quantity first;
  Quantity second;
  std::string_view first_words;   // of the first, its unit included
  std::string_view second_words;  // of the second, its unit included
  std::string_view joint;         // what stands between the numbers: "to", "-"
  bool own_units = false;         // each states its unit
  bool reversed = false;          // the upper bound was said first: "at most 20 and at least 5"
};

// Nothing for mentions of one number, and where one of the two makes no figure.
std::optional<Ends> read_ends(std::string_view type, const Piece& mention,
                              const Vocabulary& vocabulary);

// What lies between both, in the unit of the second; nothing when they measure different things.
std::optional<Quantity> between(const Ends& ends);

}  // namespace concord::value

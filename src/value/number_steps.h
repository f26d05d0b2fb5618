#pragma once

#include <optional>

#include "value/amount.h"

namespace concord::value {

// A number being read from its captures, left to right. Everything stated so far is total + current.
struct NumberReading {
  Decimal total;                      // what ended with a scale word: "two million"
  Decimal current;                    // what is still growing: "three hundred and five"
  std::optional<Decimal> before_and;  // "one hundred" of "one hundred and three quarters"
  std::optional<Decimal> numerator;
  Decimal parts_tens;                // "twenty" of "three twenty-firsts"
  std::optional<std::int32_t> room;  // what follows a scale is smaller than 10^room
  std::int32_t places = 0;           // digits after the point, said one by one
  Amount amount;
  bool begun = false;
  bool negative = false;
  bool failed = false;
};

// Reads one capture and those inside it; captures of other names are walked through.
void read_capture(NumberReading& reading, const Piece& piece);

}  // namespace concord::value

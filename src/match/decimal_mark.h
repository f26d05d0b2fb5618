#pragma once

#include <string_view>

#include "value/amount.h"

namespace concord::match {

// How an article writes decimals: 1.234,5 or 1,234.5.
struct DecimalHabit {
  value::DecimalMark mark = value::DecimalMark::point;
  // False where the article does both, or shows a little of what its language does not: a lone mark
  // before three digits may then be either.
  bool sure = true;
};

// By the article's own numbers that can be read in one way alone (1.234,5; 1'000,50; 1,234,567), else
// by those with a lone mark before one or two digits (12,5), else as its language does (`usual`). In
// languages with a decimal comma a lone point proves nothing: it is in days, times and versions.
// Linear in the text.
DecimalHabit decimal_habit(std::string_view text, value::DecimalMark usual);

}  // namespace concord::match

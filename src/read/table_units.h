#pragma once

#include <string_view>

#include "read/language.h"

namespace concord::read {

// A heading and the unit of what stands below or beside it: "Revenue (US$ bn)", "Revenue, US$ bn",
// "Share in %".
struct Heading {
  std::string_view words;
  std::string_view unit;
  bool sure = false;         // the unit is one; what else stands in brackets may be anything
  std::string_view aside{};  // "y/y" behind the unit of "Prices, % y/y"
};

Heading take_apart(std::string_view heading, const Language& language);

// Whether a text is nothing but a unit: "US$ million", "%", "thousand tonnes".
bool is_unit(std::string_view text, const Language& language);

}  // namespace concord::read

#pragma once

#include <string>
#include <string_view>

namespace concord::normalize {

// Whether a reference can be a telephone number: it begins with a digit, a plus sign or a bracket. "Caesium-137"
// and "pages 14-17" are none.
bool is_dialled(std::string_view written);

// A telephone number as it is dialled, digits alone: letters stand for the keys they are on (ITU-T
// E.161), and digits in brackets behind letters say the same again. "(555) 010-8477",
// "555-010-TIPS" and "555-010-TIPS (8477)" are "5550108477".
std::string as_dialled(std::string_view written);

}  // namespace concord::normalize

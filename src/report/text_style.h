#pragma once

#include <string>
#include <string_view>

#include "report/report.h"

namespace concord::report {

enum class Tone { plain, strong, faint, conflict, evolving, agreement };

// The text in the tone's colour, or as it is when colour is off.
std::string paint(const Style& style, Tone tone, std::string_view text);

// A dash-ruled heading over a part of the report.
std::string heading(const Style& style, std::string_view text);

}  // namespace concord::report

#pragma once

#include <string>

#include "value/value.h"

namespace concord::value {

// The value attribute of a TIMEX3 for this date (ISO-TimeML, ISO 24617-1): "1998-08-07T10:35",
// "2000-01-05TEV", "199", "2000-W15-WE", "XXXX-WXX-3", "PRESENT_REF"; empty where it has no name.
std::string timex_of(const Date& date);

// The same of a length of time: "P3D", "PXY" for "several years"; empty for other quantities.
std::string timex_of(const Quantity& figure);

}  // namespace concord::value

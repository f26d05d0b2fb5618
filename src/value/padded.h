#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace concord::value {

// A number with zeros before it: 4 of two digits is "04".
std::string padded(std::int32_t number, std::size_t digits);

}  // namespace concord::value

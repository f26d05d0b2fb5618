#pragma once

#include <cstdint>

#include "diff/features.h"

namespace concord::diff {

inline double& at(Features& features, Feature feature) {
  return features[static_cast<std::size_t>(feature)];
}

// A sum cut at `most` and brought to 1: the fifth shared word says little.
inline double part(double sum, double most) {
  return (sum < most ? sum : most) / most;
}

// What kind of values they are, how much they say and, where they cannot both be true, how far
// apart they stand.
void compare_values(const Item& a, const Item& b, value::Relation relation, Features& features);

// Of rivals: how much nearer each is to the other than whatever else the other's article says, and
// whether that article states its own value elsewhere.
void compare_standing(std::uint32_t a, std::uint32_t b, const Items& items, Features& features);

}  // namespace concord::diff

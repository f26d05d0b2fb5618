#pragma once

#include <optional>
#include <string>

#include "value/decimal.h"

namespace concord::value {

// A set of possible numbers without holes. An absent end is unbounded.
struct Interval {
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  bool low_open = false;  // the end itself does not belong to the set
  bool high_open = false;

  static Interval exactly(Decimal at) { return {at, at, false, false}; }

  [[nodiscard]] bool is_point() const;
  [[nodiscard]] bool contains(const Interval& other) const;
  [[nodiscard]] bool overlaps(const Interval& other) const;
  [[nodiscard]] Interval scaled(const Decimal& factor) const;  // factor > 0

  friend bool operator==(const Interval&, const Interval&) = default;
};

// "49", "(9, 10)", "[115, 135]", "[200, ∞)".
std::string to_string(const Interval& interval);

}  // namespace concord::value

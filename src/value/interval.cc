#include "value/interval.h"

namespace concord::value {
namespace {

// Does the set that starts at `a` start no later than the one that starts at `b`?
bool starts_by(const Interval& a, const Interval& b) {
  if (!a.low) return true;
  if (!b.low) return false;
  return *a.low < *b.low || (*a.low == *b.low && (!a.low_open || b.low_open));
}

bool ends_after(const Interval& a, const Interval& b) {
  if (!a.high) return true;
  if (!b.high) return false;
  return *a.high > *b.high || (*a.high == *b.high && (!a.high_open || b.high_open));
}

bool begins_within(const Interval& a, const Interval& b) {
  if (!a.low || !b.high) return true;
  return *a.low < *b.high || (*a.low == *b.high && !a.low_open && !b.high_open);
}

}  // namespace

bool Interval::is_point() const {
  return low && high && *low == *high && !low_open && !high_open;
}

bool Interval::contains(const Interval& other) const {
  return starts_by(*this, other) && ends_after(*this, other);
}

bool Interval::overlaps(const Interval& other) const {
  return begins_within(*this, other) && begins_within(other, *this);
}

Interval Interval::scaled(const Decimal& factor) const {
  Interval result = *this;
  if (result.low) result.low = *result.low * factor;
  if (result.high) result.high = *result.high * factor;
  return result;
}

std::string to_string(const Interval& interval) {
  if (interval.is_point()) return interval.low->to_grouped_string();
  const std::string low = interval.low ? interval.low->to_grouped_string() : "-∞";
  const std::string high = interval.high ? interval.high->to_grouped_string() : "∞";
  return (interval.low_open || !interval.low ? "(" : "[") + low + ", " + high +
         (interval.high_open || !interval.high ? ")" : "]");
}

}  // namespace concord::value

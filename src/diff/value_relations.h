#pragma once

#include <cstdint>
#include <vector>

#include "value/relate.h"

namespace concord::diff {

// How the values of a story stand to each other. In a long story few values are new ("two", "Friday"),
// and comparing them costs far more than finding what came of it the last time.
class ValueRelations {
 public:
  // The values are kept by reference.
  explicit ValueRelations(const std::vector<const value::Value*>& values);

  // Of two values by their places in what it was made of: value::relate.
  [[nodiscard]] value::Relation relate(std::uint32_t a, std::uint32_t b);
  [[nodiscard]] bool is_compatible(std::uint32_t a, std::uint32_t b) {
    return value::is_compatible(relate(a, b));
  }

  // The same for the same value.
  [[nodiscard]] std::uint32_t number(std::uint32_t a) const { return numbers_[a]; }

 private:
  // Where a value can be: two of one kind whose reaches do not meet are disjoint. Kind 0 tells nothing.
  struct Reach {
    std::uint32_t kind = 0;
    double low = 0;
    double high = 0;
  };
  static Reach reach_of(const value::Quantity& quantity, std::uint32_t kind);
  static Reach reach_of(const value::Date& date);

  std::vector<std::uint32_t> numbers_;       // of each value, from 1: the same for the same value
  std::vector<const value::Value*> firsts_;  // the first value of each number
  std::vector<Reach> reaches_;               // of each number
  // What was found last, at the place that two numbers have: both numbers and the relation in one, 0
  // for nothing.
  std::vector<std::uint64_t> found_;
};

}  // namespace concord::diff

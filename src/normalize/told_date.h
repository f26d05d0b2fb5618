#pragma once

#include <cstdint>
#include <optional>

#include "value/period.h"
#include "value/value.h"

namespace concord::normalize {

// The date that a text has named last, from which "two weeks later" and "that year" are told.
class ToldDate {
 public:
  // Of a date in that sentence; one that is partial or open changes nothing.
  void note(const value::Date& date, std::uint32_t sentence);

  // Nothing where none was named in that sentence or shortly before it.
  [[nodiscard]] std::optional<value::Period> near(std::uint32_t sentence) const;

 private:
  std::optional<value::Period> period_;
  std::uint32_t sentence_ = 0;
};

}  // namespace concord::normalize

#pragma once

#include <string_view>

#include "value/read_value.h"

namespace concord::value {

// Why words that look like a value make none, or one that contradicts itself.
enum class Fault {
  none,
  no_such_day,    // 31 June, 99/99/2026
  other_weekday,  // "Friday, 8 April 2026", a Wednesday: the day is read, its name is wrong
  no_such_time,   // 25:99
  too_large       // more digits, or a larger power of ten, than a figure that anybody compares
};

// Of a mention as read_value() takes it. `none` where there may be other reasons that it makes no
// value: a span that runs backwards, a unit that does not fit.
Fault fault_of(std::string_view type, const Piece& mention, const Vocabulary& vocabulary);

// Whether a date that has a value may yet contradict itself; false for nearly all.
bool may_contradict(const Piece& date);

}  // namespace concord::value

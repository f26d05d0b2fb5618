#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "value/value.h"

namespace concord::value {

// One member of a value's record for machines: `concord extract` prints them in this order as a
// JSON object.
struct Field {
  enum class Kind { number, text, null } kind = Kind::text;
  std::string_view key;
  std::string_view text;  // number: digits that JSON accepts; null: empty
};
using TakeField = std::function<void(const Field&)>;

// Keys by kind of value:
//   quantities: number, or lo and hi for a range; unit (its id; "%" for percent; none for counts);
//     mod (the modifier's name, none when exact); for durations also duration, or lo_duration and
//     hi_duration (ISO 8601: "P9M").
//   dates: the period that the words name, with its part and its bound beside it: date
//     ("2026-04-08", "2026-04", "2026", "2026-W15", "2026-Q2"), or from and to (to exclusive, null:
//     open); datetime ("2026-04-08T01:27"); time ("01:27"); part (start, mid, end); mod (about,
//     since, until, before, after); stated.
//   tuples: parts "45-7-2". Versions: version "5.4". Names: name. Sets: members and open.
//     Statuses: family and state.
// A field's text is gone when `take` returns.
void describe(const Value& value, const TakeField& take);

// By which a name is compared, where that is known.
const std::string& told_name(const Name& name);

// ISO 8601 form of an amount of a time unit: ("month", 9) is "P9M"; empty for other units.
std::string iso_duration(std::string_view unit, const Decimal& amount);
// The same where nobody said how many: "PXY".
std::string vague_duration(std::string_view unit);

}  // namespace concord::value

#pragma once

#include <optional>

#include "value/date_parts.h"

namespace concord::value {

// Whether a date is told from one that the text has named before: "two weeks later", "that year".
[[nodiscard]] bool is_told_from_text(const Piece& mention);

// Such a date, from Vocabulary::told. Partial where the text has named none, or one that is too
// long to count from: a day of "the following day" after "in 2019".
std::optional<Date> read_told_date(const Piece& mention, Vocabulary vocabulary);

}  // namespace concord::value

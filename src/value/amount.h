#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "value/read_value.h"

namespace concord::value {

// A number as it was said.
struct Amount {
  Decimal number;
  std::optional<std::int32_t> scale;  // power of ten of a scale word: "billion"
  bool in_words = false;
  bool is_fraction = false;  // of a whole: "two-thirds", "half"
};

// The number that the captures below `piece` make (named as readers.h says); nothing when they make
// none.
std::optional<Amount> read_amount(const Piece& piece);

struct Range {
  Amount low;
  Amount high;
};

// `value`, or `low` and `high`, or the piece itself where it has neither; nothing for a range that
// runs backwards.
std::optional<Range> read_range(const Piece& piece);

// Completes ends on both sides of a dash that share more than they say. "125.74-76", "1.1700-1702":
// the second has no more digits than the first has decimals, two of them at least, and lies close to
// the first when completed, or else it is a figure of its own: "0.05-10". "2-3,000": the first is in
// thousands too.
void complete_ends(const Piece& low_words, Amount& low, const Piece& high_words, Amount& high);

// First piece of that name at any depth, in order of the text. Most names that are asked for are not
// there, which one look at a bit says.
const Piece* search_deep(const Piece& piece, std::string_view name);
inline const Piece* find_deep(const Piece& piece, std::string_view name) {
  return (piece.names_below & name_bit(name)) == 0 ? nullptr : search_deep(piece, name);
}

// What a lone mark before three digits is: 1.234 is a little more than one, or a thousand.
enum class DecimalMark { point, comma };

// How many powers of ten a number is larger if its lone mark before three digits is read the other
// way: 3 for 1.234, -3 for 1,234 with a decimal point; 0 where there is no other way.
int other_power(std::string_view text, DecimalMark mark);

// Digits with their grouping taken out and an exponent applied: "8,712,721", "816 000", "1'000",
// "12,34,567.89", "1.234,5", "4e14".
std::optional<Decimal> read_digits(std::string_view text, DecimalMark mark = DecimalMark::point);

}  // namespace concord::value

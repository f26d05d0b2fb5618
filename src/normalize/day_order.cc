#include "normalize/day_order.h"

#include <charconv>

#include "value/amount.h"

namespace concord::normalize {

namespace {

constexpr int months = 12;

int number_of(const value::Piece* piece) {
  int number = 0;
  if (piece != nullptr)
    std::from_chars(piece->text.data(), piece->text.data() + piece->text.size(), number);
  return number;
}

}  // namespace

value::DayOrder day_order(const match::Matches& matches) {
  bool day_first = false;
  bool month_first = false;
  for (const match::Mention& mention : matches.mentions) {
    if (mention.type != "date") continue;
    day_first |= number_of(value::find_deep(mention.piece, "a")) > months;
    month_first |= number_of(value::find_deep(mention.piece, "b")) > months;
  }
  if (day_first == month_first) return value::DayOrder::unknown;
  return day_first ? value::DayOrder::day_first : value::DayOrder::month_first;
}

}  // namespace concord::normalize

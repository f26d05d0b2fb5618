#include "value/fault.h"

#include <algorithm>

#include "value/amount.h"
#include "value/calendar.h"
#include "value/date_parts.h"

namespace concord::value {
namespace {

// Longer runs of digits are told of; shorter ones that are no figures are numbers of accounts,
// parcels and the like.
constexpr std::ptrdiff_t most_digits = 40;
// A year that has a 29 February, for days whose year is not said.
constexpr std::int32_t some_leap_year = 2000;

bool is_too_large(const Piece& piece) {
  const auto count = std::ranges::count_if(piece.text, [](char c) { return c >= '0' && c <= '9'; });
  if (piece.name == "exponent" || piece.name == "tento" || count > most_digits) return true;
  if (piece.name == "digits" && piece.text.find_first_of("eE") != std::string_view::npos) {
    return true;
  }
  return std::ranges::any_of(piece.pieces, is_too_large);
}

Fault fault_of_day(const DateParts& parts) {
  if (!parts.day || !parts.month) return Fault::none;
  const std::int32_t year = parts.year.value_or(some_leap_year);
  if (!exists(year, *parts.month, *parts.day)) return Fault::no_such_day;
  const bool other = parts.year && parts.weekday &&
                     weekday_of(days_of(year, *parts.month, *parts.day)) != *parts.weekday;
  return other ? Fault::other_weekday : Fault::none;
}

Fault fault_of_date(const Piece& mention, const Vocabulary& vocabulary) {
  const Piece* start = find_deep(mention, "start");
  const Piece* end = find_deep(mention, "end");
  if (start != nullptr && end != nullptr) {
    const Fault first = fault_of_date(*start, vocabulary);
    return first != Fault::none ? first : fault_of_date(*end, vocabulary);
  }
  const DateParts parts = collect_date_parts(mention, vocabulary);
  // "By 30/45" may be a ratio as well as a day
  const bool slashed = find_deep(mention, "a") != nullptr;
  if (slashed && !parts.year) return Fault::none;
  const bool has_hour = find_deep(mention, "hour") != nullptr;
  return parts.impossible && has_hour ? Fault::no_such_time : fault_of_day(parts);
}

}  // namespace

Fault fault_of(std::string_view type, const Piece& mention, const Vocabulary& vocabulary) {
  if (type == "date") return fault_of_date(mention, vocabulary);
  if (type == "time") {
    DateParts parts;
    collect_clock(parts, mention);
    return parts.impossible ? Fault::no_such_time : Fault::none;
  }
  return is_too_large(mention) ? Fault::too_large : Fault::none;
}

// By its weekday, where the year is said.
bool may_contradict(const Piece& date) {
  constexpr std::uint64_t year_names = name_bit("year") | name_bit("plain-year") |
                                       name_bit("era-year") | name_bit("short-year") |
                                       name_bit("year-head") | name_bit("year-thousand") |
                                       name_bit("year-tens") | name_bit("year-unit");
  return (date.names_below & year_names) != 0 && find_deep(date, "weekday") != nullptr;
}

}  // namespace concord::value

#include "value/date_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "value/amount.h"
#include "value/named_rows.h"

namespace concord::value {
namespace {

using Number = std::optional<std::int32_t>;

// The entry of the lexicon, or else the digits of the text: "8th" is 8.
Number whole_number(const Piece& piece) {
  const std::string_view text = piece.entry.empty() ? piece.text : piece.entry;
  const std::size_t first = text.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  const bool minus = first > 0 && text[first - 1] == '-' && !piece.entry.empty();
  std::int32_t number = 0;
  const auto [end, error] = std::from_chars(text.data() + first, text.data() + text.size(), number);
  if (error != std::errc{}) return std::nullopt;
  return minus ? -number : number;
}

// "98" is 1998, "26" is 2026: two digits below fifty are this century's.
std::int32_t full_year(std::int32_t year) {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

// A number of units, or a vague one: "3-7" of "a few".
void set_count(DateParts& parts, const Piece& piece) {
  DateStep step;
  if (const Number low = piece.entry.empty() ? Number{} : whole_number(piece)) {
    const std::size_t dash = piece.entry.find('-');
    step.low = step.high = *low;
    step.vague = dash != std::string::npos;
    if (step.vague) {
      const std::string_view most = piece.entry.substr(dash + 1);
      std::from_chars(most.data(), most.data() + most.size(), step.high);
    }
  } else {
    const auto range = read_range(piece);
    constexpr std::int64_t most = 10000;
    if (!range || !(range->high.number < Decimal(most))) {
      parts.impossible = true;
      return;
    }
    // "two and a half years": from two to three
    step.low = static_cast<std::int32_t>(std::floor(range->low.number.to_double()));
    step.high = static_cast<std::int32_t>(std::ceil(range->high.number.to_double()));
    step.vague = range->low.number == range->high.number && step.low != step.high;
  }
  parts.steps.push_back(step);
}

// "the last days of January", which are "3-7 day".
void set_inner_few(DateParts& parts, const Piece& piece) {
  const std::size_t blank = piece.entry.find(' ');
  if (blank == std::string_view::npos) return;
  set_count(parts, piece);
  parts.inner = piece.entry.substr(blank + 1);
}

// "the past year": a length, not a year of the calendar.
void set_length(DateParts& parts, const Piece& piece) {
  parts.period = piece.entry;
  parts.steps.push_back({1, 1, piece.entry, false});
}

// "Friday week": the second Friday from now.
void set_weeks_on(DateParts& parts, const Piece& piece) {
  parts.nth = whole_number(piece);
  parts.turn = 1;
}

void set_period(DateParts& parts, const Piece& piece) {
  parts.period = piece.entry;
  if (!parts.steps.empty() && parts.steps.back().unit.empty())
    parts.steps.back().unit = piece.entry;
}

// "44 BC": before 1 BC, which is year 0, there is no year of its own name.
void set_era_year(DateParts& parts, const Piece& piece) {
  const auto amount = read_digits(piece.text);
  constexpr std::int32_t farthest = 9999;
  const bool whole = amount && amount->exponent() >= 0 && *amount < Decimal(farthest);
  parts.impossible |= !whole || amount->is_zero();
  if (whole) parts.year = 1 - static_cast<std::int32_t>(amount->to_double());
}

// "nineteen ninety-six": nineteen hundreds and ninety-six.
template <std::int32_t times>
void add_to_year(DateParts& parts, const Piece& piece) {
  if (const Number number = whole_number(piece))
    parts.year = parts.year.value_or(0) + *number * times;
}

void set_day_count(DateParts& parts, const Piece& piece) {
  const auto amount = read_amount(piece);
  const bool whole = amount && amount->number.exponent() >= 0 && amount->number < Decimal(32);
  parts.impossible |= !whole;
  if (whole) parts.day = static_cast<std::int32_t>(amount->number.to_double());
}

// "end-month" of "month-end"; "previous-year" of "Vorjahr", "this-year" of "heuer".
void set_edge(DateParts& parts, const Piece& piece) {
  const std::size_t dash = piece.entry.rfind('-');
  if (dash == std::string::npos) return;
  parts.period = piece.entry.substr(dash + 1);
  const std::string_view edge = piece.entry.substr(0, dash);
  parts.rel = edge == "previous" ? -1 : 0;
  if (edge != "previous" && edge != "this") parts.part = edge;
}

// "87", and not the first digits of something longer.
void set_short_year(DateParts& parts, const Piece& piece) {
  const Number number = whole_number(piece);
  parts.impossible |= piece.text.size() != 2 || !number;
  if (number) parts.year = full_year(*number);
}

// "The 1800s" are a century.
void set_hundreds(DateParts& parts, const Piece& piece) {
  if (const Number number = whole_number(piece)) parts.century = *number + 1;
}

// "The 5th century BC": so many before the first.
void set_century_of_era(DateParts& parts, const Piece& piece) {
  if (const Number number = whole_number(piece)) parts.century = 1 - *number;
}

void set_decade(DateParts& parts, const Piece& piece) {
  const Number number = whole_number(piece);
  if (number) parts.decade = *number < 100 ? *number + (*number < 30 ? 2000 : 1900) : *number;
}

template <Number DateParts::*member>
void set(DateParts& parts, const Piece& piece) {
  parts.*member = whole_number(piece);
}

template <Number DateParts::*member>
void set_year(DateParts& parts, const Piece& piece) {
  if (const Number number = whole_number(piece)) parts.*member = full_year(*number);
}

struct NamedSetter {
  std::string_view name;
  void (*set)(DateParts&, const Piece&);
};
constexpr NamedRows setters(std::to_array<NamedSetter>({
    {"year", set_year<&DateParts::year>},
    {"plain-year", set<&DateParts::year>},  // as it stands: "AD 79"
    {"era-year", set_era_year},
    {"short-year", set_short_year},
    {"year-head", add_to_year<100>},
    {"year-thousand", add_to_year<1>},
    {"year-tens", add_to_year<1>},
    {"year-unit", add_to_year<1>},
    {"until-year", set<&DateParts::until_year>},
    {"month", set<&DateParts::month>},
    {"day", set<&DateParts::day>},
    {"day-name", set<&DateParts::day>},
    {"day-count", set_day_count},
    {"weekday", set<&DateParts::weekday>},
    {"day-word", set<&DateParts::day_word>},
    {"rel", set<&DateParts::rel>},
    {"near", set<&DateParts::near>},
    {"turn", set<&DateParts::turn>},
    {"told-turn", set<&DateParts::turn>},
    {"told-rel", set<&DateParts::rel>},
    {"told-only", set<&DateParts::rel>},
    {"nth", set<&DateParts::nth>},
    {"from-end", [](DateParts& parts, const Piece&) { parts.from_end = true; }},
    {"inner", [](DateParts& parts, const Piece& piece) { parts.inner = piece.entry; }},
    {"inner-few", set_inner_few},
    {"holiday", [](DateParts& parts, const Piece& piece) { parts.holiday = piece.entry; }},
    {"quarter", set<&DateParts::quarter>},
    {"half", set<&DateParts::half>},
    {"season", set<&DateParts::season>},
    {"week", set<&DateParts::week>},
    {"century", set<&DateParts::century>},
    {"century-of-era", set_century_of_era},
    {"hundreds", set_hundreds},
    {"decade", set_decade},
    {"count", set_count},
    {"period", set_period},
    {"length", set_length},
    {"weeks-on", set_weeks_on},
    {"edge", set_edge},
    {"open-period", [](DateParts& parts, const Piece& piece) { parts.open_period = piece.entry; }},
    {"part", [](DateParts& parts, const Piece& piece) { parts.part = piece.entry; }},
    {"anchor", [](DateParts&, const Piece&) {}},  // a date of its own
    // groups of regular expressions have no hyphens
    {"until_year", set<&DateParts::until_year>},
    {"day_name", set<&DateParts::day>},
}));

void walk(DateParts& parts, const Piece& piece) {
  const NamedSetter* setter = setters.find(piece.name);
  // A year in words has its number in its pieces.
  const bool whole = piece.pieces.empty() || piece.name != "year";
  if (setter != nullptr && whole) {
    setter->set(parts, piece);
    return;
  }
  for (const Piece& inner : piece.pieces) walk(parts, inner);
}

// "04/08/2026": which is the month is the document's habit, unless one number is too large for it.
void collect_numeric(DateParts& parts, const Piece& piece, const Vocabulary& vocabulary) {
  const Piece* a = find_deep(piece, "a");
  const Piece* b = find_deep(piece, "b");
  if (a == nullptr || b == nullptr) return;
  const Number first = whole_number(*a);
  const Number second = whole_number(*b);
  if (!first || !second) return;
  const bool either = *first <= 12 && *second <= 12;
  const bool day_first =
      *first > 12 || (vocabulary.day_order == DayOrder::day_first && *second <= 12);
  parts.ambiguous = either && *first != *second && vocabulary.day_order == DayOrder::unknown;
  parts.day = day_first ? first : second;
  parts.month = day_first ? second : first;
}

}  // namespace

DateParts collect_date_parts(const Piece& piece, const Vocabulary& vocabulary) {
  DateParts parts;
  for (const Piece& inner : piece.pieces) walk(parts, inner);
  collect_numeric(parts, piece, vocabulary);
  collect_clock(parts, piece);
  return parts;
}

}  // namespace concord::value

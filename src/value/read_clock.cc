#include <algorithm>
#include <array>
#include <charconv>

#include "value/amount.h"
#include "value/date_parts.h"
#include "value/readers.h"

namespace concord::value {
namespace {

struct DayPart {
  std::string_view name;
  std::int32_t from;
  std::int32_t to;  // exclusive
};
// Hours as English uses the words; what is said of them is seldom more exact.
constexpr std::array<DayPart, 6> day_parts{{{"morning", 6 * 60, 12 * 60},
                                            {"noon", 12 * 60, 12 * 60 + 1},
                                            {"afternoon", 12 * 60, 18 * 60},
                                            {"evening", 17 * 60, 22 * 60},
                                            {"night", 18 * 60, 24 * 60},
                                            {"day", 6 * 60, 18 * 60}}};

std::optional<std::int32_t> digits_of(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  const std::string_view text = piece->entry.empty() ? piece->text : piece->entry;
  std::int32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void set_day_part(DateParts& parts, const Piece& piece) {
  const auto* part = std::find_if(day_parts.begin(), day_parts.end(),
                                  [&](const DayPart& p) { return p.name == piece.entry; });
  if (part == day_parts.end()) return;
  parts.clock_from = part->from;
  parts.clock_to = part->to;
}

// Hour as written and the half of the day that was stated, if any.
void set_hour(DateParts& parts, std::int32_t hour, std::optional<std::int32_t> minute,
              std::string_view half) {
  const bool twelve = !half.empty();
  if (hour > (twelve ? 12 : 24) || minute.value_or(0) > 59 || (twelve && hour == 0)) {
    parts.impossible = true;
    return;
  }
  if (half == "pm" && hour < 12) hour += 12;
  if (half == "am" && hour == 12) hour = 0;
  parts.clock_from = (hour % 24) * 60 + minute.value_or(0);
  parts.clock_to = *parts.clock_from + 1;
  parts.half_day_unknown = !twelve && hour >= 1 && hour <= 12;
}

}  // namespace

void collect_clock(DateParts& parts, const Piece& piece) {
  if (const Piece* part = find_deep(piece, "day-part")) set_day_part(parts, *part);
  if (const auto minutes = digits_of(find_deep(piece, "clock"))) {
    parts.clock_from = *minutes;
    parts.clock_to = *minutes + 1;
  }
  const auto hour = digits_of(find_deep(piece, "hour"));
  if (!hour) return;
  const Piece* meridiem = find_deep(piece, "meridiem");
  std::string_view half;
  if (meridiem != nullptr) half = meridiem->entry.empty() ? meridiem->text : meridiem->entry;
  // "2 in the afternoon" says which half as well as "2 p.m." does.
  if (half.empty() && parts.clock_from && *hour <= 12)
    half = *parts.clock_from >= 12 * 60 ? "pm" : "am";
  set_hour(parts, *hour, digits_of(find_deep(piece, "minute")), half);
  if (find_deep(piece, "zone") != nullptr) parts.half_day_unknown = false;
}

std::optional<Value> read_time(const Piece& mention, const Vocabulary&) {
  DateParts parts;
  collect_clock(parts, mention);
  if (parts.impossible || !parts.clock_from) return std::nullopt;
  Date date;
  date.grain = Date::Grain::minute;
  date.clock_from = parts.clock_from;
  date.clock_to = parts.clock_to;
  date.half_day_unknown = parts.half_day_unknown;
  return date;
}

}  // namespace concord::value

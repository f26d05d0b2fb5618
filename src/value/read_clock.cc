#include <charconv>

#include <fmt/format.h>

#include "value/amount.h"
#include "value/calendar.h"
#include "value/date_parts.h"
#include "value/day_part.h"
#include "value/modifier.h"
#include "value/readers.h"

namespace concord::value {
namespace {

std::optional<std::int32_t> digits_of(const Piece* piece) {
  if (piece == nullptr) return std::nullopt;
  const std::string_view text = piece->entry.empty() ? piece->text : piece->entry;
  std::int32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void set_day_part(DateParts& parts, const Piece& piece) {
  const DayPart* part = find_day_part(piece.entry);
  if (part == nullptr) return;
  parts.clock_from = part->from;
  parts.clock_to = part->to;
}

// Hour as written and the half of the day that was stated, if any.
void set_hour(DateParts& parts, std::int32_t hour, std::optional<std::int32_t> minute,
              std::string_view half) {
  // "17:56 p.m.", "0:00 a.m.": the half of the day is said once more
  const bool said = half == "pm" ? hour > 12 : hour == 0;
  if (minute && said) half = "";
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

const Piece* search_own(const Piece& piece, std::string_view name);

// The first piece of that name, but none of the same time in another zone.
inline const Piece* find_own(const Piece& piece, std::string_view name) {
  return (piece.names_below & name_bit(name)) == 0 ? nullptr : search_own(piece, name);
}

const Piece* search_own(const Piece& piece, std::string_view name) {
  for (const Piece& inner : piece.pieces) {
    if (inner.name == "other") continue;
    if (inner.name == name) return &inner;
    if (const Piece* found = find_own(inner, name)) return found;
  }
  return nullptr;
}

// What every time of day has one of.
constexpr std::uint64_t clock_names = name_bit("clock-start") | name_bit("day-word") |
                                      name_bit("day-part") | name_bit("clock") | name_bit("hour") |
                                      name_bit("zone");

// "EST"; "UTC+2".
void set_zone(DateParts& parts, const Piece& piece) {
  const Piece* zone = find_own(piece, "zone");
  if (zone == nullptr) return;
  parts.zone = zone->text;
  parts.half_day_unknown = false;
  parts.zone_offset = digits_of(zone);
  const auto ahead = digits_of(find_own(piece, "zone-ahead"));
  const auto behind = digits_of(find_own(piece, "zone-behind"));
  if (!ahead && !behind) return;
  const std::int32_t hours = ahead.value_or(0) - behind.value_or(0);
  parts.zone = fmt::format("{}{:+}", parts.zone, hours);
  parts.zone_offset = parts.zone_offset.value_or(0) + hours * 60;
}

// "10:35 a.m. (0735 GMT)": the zone of the first is as far from the second's as the clocks are apart.
void set_zone_by(DateParts& parts, const Piece& other) {
  DateParts there;
  collect_clock(there, other);
  if (!parts.zone.empty() || !parts.clock_from || !there.clock_from || !there.zone_offset) return;
  if (parts.half_day_unknown) return;
  constexpr std::int32_t day = minutes_per_day;
  constexpr std::int32_t farthest_behind = 12 * 60;
  const std::int32_t ahead = *parts.clock_from - *there.clock_from + *there.zone_offset;
  parts.zone_offset = ((ahead + farthest_behind) % day + day) % day - farthest_behind;
}

constexpr std::int32_t half_day = 12 * 60;

// A night begins in the evening, but "two at night" and "twelve at night" are of the day that begins in it.
std::string_view half_of_part(const DateParts& parts, std::int32_t hour) {
  constexpr std::int32_t dawn = 6;
  constexpr DayPart night = *find_day_part("night");
  const bool at_night = parts.clock_from == night.from && parts.clock_to == night.to;
  if (at_night && (hour < dawn || hour == 12)) return "am";
  return *parts.clock_from >= half_day ? "pm" : "am";
}

// "From 9 a.m. to 5 p.m.": a start that does not say its half of the day takes that of the end, and
// an end that comes before the start is in the next half or on the next day.
void set_span(DateParts& parts, const Piece& from, const Piece& to) {
  DateParts start;
  DateParts end;
  collect_clock(start, from);
  collect_clock(end, to);
  parts.impossible |= start.impossible || end.impossible || !start.clock_from || !end.clock_from;
  if (parts.impossible) return;
  std::int32_t first = *start.clock_from;
  std::int32_t last = *end.clock_from;
  const bool says_half = find_own(to, "meridiem") != nullptr || find_own(to, "day-part") != nullptr;
  const bool end_in_afternoon = says_half && last >= half_day;
  if (start.half_day_unknown && end_in_afternoon && first + half_day < last) first += half_day;
  if (end.half_day_unknown && last <= first) last += half_day;
  if (last <= first) last += 2 * half_day;
  parts.clock_from = first;
  parts.clock_to = last;
  parts.half_day_unknown = start.half_day_unknown && end.half_day_unknown;
  parts.lasts = !parts.half_day_unknown;
  parts.zone = end.zone;
  parts.zone_offset = end.zone_offset;
}

// The part of the day that a word for the day says with it: "0 night" of "tonight".
void set_part_of_day_word(DateParts& parts, const Piece& word) {
  const std::size_t blank = word.entry.find(' ');
  if (blank == std::string_view::npos) return;
  Piece part;
  part.entry = word.entry.substr(blank + 1);
  set_day_part(parts, part);
}

}  // namespace

void collect_clock(DateParts& parts, const Piece& piece) {
  if ((piece.names_below & clock_names) == 0) return;  // most dates
  const Piece* start = find_own(piece, "clock-start");
  const Piece* end = find_own(piece, "clock-end");
  if (start != nullptr && end != nullptr) {
    set_span(parts, *start, *end);
    parts.lasts = parts.lasts && find_own(piece, "window") == nullptr;
    return;
  }
  if (const Piece* word = find_own(piece, "day-word")) set_part_of_day_word(parts, *word);
  if (const Piece* part = find_own(piece, "day-part")) set_day_part(parts, *part);
  if (const auto minutes = digits_of(find_own(piece, "clock"))) {
    parts.clock_from = *minutes;
    parts.clock_to = *minutes + 1;
  }
  const auto hour = digits_of(find_own(piece, "hour"));
  if (!hour) return set_zone(parts, piece);
  const Piece* meridiem = find_own(piece, "meridiem");
  std::string_view half;
  if (meridiem != nullptr) half = meridiem->entry.empty() ? meridiem->text : meridiem->entry;
  // "2 in the afternoon" says which half as well as "2 p.m." does.
  if (half.empty() && parts.clock_from && *hour <= 12) half = half_of_part(parts, *hour);
  set_hour(parts, *hour, digits_of(find_own(piece, "minute")), half);
  if (find_own(piece, "full") != nullptr) parts.half_day_unknown = false;
  set_zone(parts, piece);
  if (const Piece* other = find_deep(piece, "other")) set_zone_by(parts, *other);
}

Date::Grain grain_of_clock(const DateParts& parts) {
  if (parts.lasts) return Date::Grain::hours;
  return *parts.clock_to - *parts.clock_from > 1 ? Date::Grain::day_part : Date::Grain::minute;
}

std::optional<Value> read_time(const Piece& mention, const Vocabulary&) {
  DateParts parts;
  collect_clock(parts, mention);
  if (parts.impossible || !parts.clock_from) return std::nullopt;
  Date date;
  date.grain = grain_of_clock(parts);
  date.clock_from = parts.clock_from;
  date.clock_to = parts.clock_to;
  date.half_day_unknown = parts.half_day_unknown;
  date.zone = parts.zone;
  date.zone_offset = parts.zone_offset;
  if (const Piece* bound = mention.find("bound"))
    date.modifier = modifier_of(bound->entry).value_or(Modifier::exact);
  return date;
}

}  // namespace concord::value

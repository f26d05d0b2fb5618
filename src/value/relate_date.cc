#include <algorithm>
#include <cstdlib>
#include <string>

#include "value/calendar.h"
#include "value/date_form.h"
#include "value/day_part.h"
#include "value/relate_kinds.h"

namespace concord::value {
namespace {

const Tolerances tolerances;
constexpr std::int32_t half_day = 12 * 60;
// What a stated weekday stands behind where the week is unknown: "XXXX-WXX-6".
constexpr std::string_view weekday_mark = "-WXX-";

bool is_resolved(const Date& date) {
  return date.from || date.to;
}
bool is_clock_alone(const Date& date) {
  return !is_resolved(date) && date.clock_from && !names_day(date) &&
         date.stated.find(weekday_mark) == date.stated.npos;
}

// Minutes of the day [low, high) with the room that "about" gives.
struct Minutes {
  std::int32_t low = 0;
  std::int32_t high = 0;
};

// At two o'clock it is Monday morning as well as Sunday night: how much sooner than it is read as the
// morning may begin, and how much later the night may end.
Minutes room_of_part(const Date& date) {
  if (date.grain != Date::Grain::day_part || !date.clock_from || !date.clock_to) return {};
  constexpr const DayPart* small_hours = find_day_part("small-hours");
  constexpr std::int32_t room = small_hours->to - small_hours->from;
  const DayPart* part = find_day_part(*date.clock_from, *date.clock_to);
  if (part == nullptr) return {};
  return {part->name == "morning" ? room : 0, part->name == "night" ? room : 0};
}

Minutes clock_of(const Date& date) {
  Minutes span{*date.clock_from, date.clock_to.value_or(*date.clock_from + 1)};
  const Minutes room = room_of_part(date);
  span = {span.low - room.low, span.high + room.high};
  if (date.modifier == Modifier::about && span.low % 5 == 0) {
    span.low -= tolerances.clock_about_minutes;
    span.high += tolerances.clock_about_minutes;
  }
  const std::int32_t bound = tolerances.clock_bound_minutes;
  if (date.modifier == Modifier::over) span = {span.high, span.high + bound};
  if (date.modifier == Modifier::under) span = {span.low - bound, span.low};
  return span;
}

Relation relate_spans(Minutes a, Minutes b) {
  if (a.low == b.low && a.high == b.high) return Relation::equal;
  if (a.low <= b.low && b.high <= a.high) return Relation::contains;
  if (b.low <= a.low && a.high <= b.high) return Relation::within;
  return a.low < b.high && b.low < a.high ? Relation::overlaps : Relation::disjoint;
}

// "Until 5 pm" tells where the hours of "8 am to 6 pm" end, "from 8 am" where they begin.
Minutes clock_beside(const Date& date, const Date& other) {
  if (date.grain != Date::Grain::hours || !date.clock_to) return clock_of(date);
  const std::int32_t last = *date.clock_to;
  if (other.modifier == Modifier::at_most) return {last, last + 1};
  const std::int32_t first = *date.clock_from;
  return other.modifier == Modifier::at_least ? Minutes{first, first + 1} : clock_of(date);
}

Relation relate_clocks(const Date& a, const Date& b) {
  const Relation plain = relate_spans(clock_beside(a, b), clock_beside(b, a));
  if (is_compatible(plain)) return plain;
  const bool any_half = a.half_day_unknown || b.half_day_unknown;
  for (const std::int32_t turn : {-half_day, half_day, -2 * half_day, 2 * half_day}) {
    if (!any_half && (turn == -half_day || turn == half_day)) continue;
    Minutes turned = clock_beside(b, a);
    turned.low += turn;
    turned.high += turn;
    const Relation other = relate_spans(clock_beside(a, b), turned);
    if (is_compatible(other)) return other;
  }
  return Relation::disjoint;
}

// "XXXX-04-08" against a day, or "XXXX-WXX-3": what was stated may clash with a day even where the
// year is unknown.
std::string stated_parts(const Date& date) {
  const bool one_day = date.from && date.to && *date.to - *date.from <= minutes_per_day;
  return one_day ? iso_day(day_of_minute(*date.from)) : date.stated;
}

std::string weekday_part(const std::string& stated, const Date& date) {
  const std::size_t mark = stated.find(weekday_mark);
  if (mark != std::string::npos) return stated.substr(mark + weekday_mark.size(), 1);
  const bool one_day = date.from && date.to && *date.to - *date.from <= minutes_per_day;
  return one_day ? std::to_string(weekday_of(day_of_minute(*date.from))) : "";
}

// "From 2014 to 2019" and "from 2014 to 2021" are two answers, though some days lie in both: of two spans whose ends
// are told alike both ends count.
bool are_other_spans(const Date& a, const Date& b) {
  const std::size_t slash = a.stated.find('/');
  const bool hours = a.grain == Date::Grain::hours && b.grain == Date::Grain::hours;
  const bool alike = hours || (slash != std::string::npos && slash == b.stated.find('/') &&
                               a.stated.size() == b.stated.size());
  const bool exact = a.modifier == Modifier::exact && b.modifier == Modifier::exact;
  const bool guessed = a.stated.find(weekday_mark) != std::string::npos;
  const bool differ =
      a.from != b.from || a.to != b.to || a.clock_from != b.clock_from || a.clock_to != b.clock_to;
  return alike && exact && !guessed && differ;
}

// "Friday at 14:00" and "Friday at 15:00", "Thursday 9:00–20:00" and "Thursday 9:00–21:00", whatever
// Friday it is.
bool are_other_clocks(const Date& a, const Date& b) {
  if (!a.clock_from || !b.clock_from) return false;
  const bool hours = a.grain == Date::Grain::hours && b.grain == Date::Grain::hours;
  const bool exact = a.modifier == Modifier::exact && b.modifier == Modifier::exact;
  const bool equal = a.clock_from == b.clock_from && a.clock_to == b.clock_to;
  return (hours && exact && !equal) || !is_compatible(relate_clocks(a, b));
}

Relation relate_partial(const Date& a, const Date& b) {
  const std::string x = stated_parts(a);
  const std::string y = stated_parts(b);
  const std::string day_x = weekday_part(x, a);
  const std::string day_y = weekday_part(y, b);
  const bool weekdays = x.find("-W") != std::string::npos || y.find("-W") != std::string::npos;
  if (weekdays) {
    if (day_x.empty() || day_y.empty()) return Relation::incomparable;
    return day_x == day_y && !are_other_clocks(a, b) ? Relation::rounds_to : Relation::disjoint;
  }
  if (x.size() < 7 || y.size() < 7) return Relation::incomparable;
  if (x.find_first_not_of("0123456789X-") != std::string::npos) return Relation::incomparable;
  if (y.find_first_not_of("0123456789X-") != std::string::npos) return Relation::incomparable;
  const std::size_t shared = std::min(x.size(), y.size());
  for (std::size_t i = 0; i < shared; ++i) {
    if (x[i] != y[i] && x[i] != 'X' && y[i] != 'X') return Relation::disjoint;
  }
  return are_other_clocks(a, b) ? Relation::disjoint : Relation::rounds_to;
}

bool is_part_of_month(const Date& date) {
  const bool known = date.from && date.to && date.named_from && date.named_to;
  constexpr std::int64_t longest_month = 31 * minutes_per_day;
  return !date.part.empty() && known && date.modifier == Modifier::exact &&
         *date.named_to - *date.named_from <= longest_month;
}

// "Early March" ends on no day: it may reach further into the month.
Interval range_of_part(const Date& date) {
  const std::int64_t room = (*date.named_to - *date.named_from) / tolerances.share_beside_part;
  Interval range;
  range.high_open = true;
  range.low = Decimal(std::max(*date.from - room, *date.named_from));
  range.high = Decimal(std::min(*date.to + room, *date.named_to));
  return range;
}

// The range of minutes; "about" spreads a day, month or year by its own length on both sides, and a count of
// months back by half of it.
Interval range_of(const Date& date) {
  Interval range;
  range.high_open = true;
  std::int64_t spread = 0;
  if (date.modifier == Modifier::about && date.from && date.to) {
    spread = date.clock_from ? tolerances.clock_about_minutes : *date.to - *date.from;
  } else if (date.counted && date.from && date.to) {
    spread = (*date.to - *date.from) / 2;
  }
  const Minutes room = room_of_part(date);
  if (date.from) range.low = Decimal(*date.from - spread - room.low);
  if (date.to) range.high = Decimal(*date.to + spread + room.high);
  return range;
}

// As seen from another date: "early March" and "mid-March" stay apart.
Interval range_beside(const Date& date, const Date& other) {
  return is_part_of_month(date) && other.part.empty() ? range_of_part(date) : range_of(date);
}

Relation relate_ranges(const Interval& a, const Interval& b) {
  if (a == b) return Relation::equal;
  if (a.contains(b)) return Relation::contains;
  if (b.contains(a)) return Relation::within;
  return a.overlaps(b) ? Relation::overlaps : Relation::disjoint;
}

// "04/08" with the other number as its month; nothing where that is no day.
std::optional<Date> swapped(const Date& date) {
  if (!date.ambiguous || !date.from || !date.to) return std::nullopt;
  const CivilDay day = civil_of(day_of_minute(*date.from));
  if (!exists(day.year, day.day, day.month)) return std::nullopt;
  const std::int64_t turn =
      (days_of(day.year, day.day, day.month) - day_of_minute(*date.from)) * minutes_per_day;
  Date other = date;
  other.ambiguous = false;
  *other.from += turn;
  *other.to += turn;
  return other;
}

// The same time by a clock of UTC.
Date in_utc(Date date) {
  const std::int32_t offset = *date.zone_offset;
  for (auto* end : {&date.from, &date.to, &date.named_from, &date.named_to}) {
    if (*end) **end -= offset;
  }
  const std::int32_t length = date.clock_to.value_or(*date.clock_from + 1) - *date.clock_from;
  constexpr std::int32_t day = 2 * half_day;
  date.clock_from = ((*date.clock_from - offset) % day + day) % day;
  date.clock_to = *date.clock_from + length;
  date.zone.clear();
  date.zone_offset.reset();
  return date;
}

// Clocks of two zones that differ: as one moment where both offsets are known; else a difference may be
// that of the zones and says nothing.
std::optional<Relation> relate_zones(const Date& a, const Date& b) {
  const auto has_zone = [](const Date& date) { return date.clock_from && !date.zone.empty(); };
  const bool known = a.clock_from && b.clock_from && a.zone_offset && b.zone_offset;
  if (known && *a.zone_offset != *b.zone_offset) return relate_dates(in_utc(a), in_utc(b));
  if (known || !has_zone(a) || !has_zone(b) || a.zone == b.zone) return std::nullopt;
  Date x = a;
  Date y = b;
  x.zone.clear();
  y.zone.clear();
  const Relation plain = relate_dates(x, y);
  return plain == Relation::disjoint ? Relation::incomparable : plain;
}

// "By the end of 2019" and "by the end of 2020" are two answers, though one day keeps both: of two
// bounds of one side, what they name is compared. "Before July" and "by the end of June" are one.
bool bound_alike(const Date& a, const Date& b) {
  const auto open_start = [](const Date& date) { return !date.from && date.to; };
  const auto open_end = [](const Date& date) { return date.from && !date.to; };
  const bool named = a.named_from && a.named_to && b.named_from && b.named_to;
  return named && ((open_start(a) && open_start(b)) || (open_end(a) && open_end(b)));
}

// "Tuesday" of this week and of the next: which week is meant was a guess for both.
bool may_be_one_weekday(const Date& a, const Date& b) {
  constexpr std::int64_t week = 7 * minutes_per_day;
  const auto guessed = [](const Date& date) {
    return date.inferred && date.from && date.stated.find(weekday_mark) != date.stated.npos;
  };
  if (!guessed(a) || !guessed(b) || a.stated != b.stated) return false;
  return std::abs(*a.from - *b.from) == week;
}

Relation relate_named(const Date& a, const Date& b) {
  const auto named = [](const Date& date) {
    Interval range;
    range.high_open = true;
    range.low = Decimal(*date.named_from);
    range.high = Decimal(*date.named_to);
    return range;
  };
  return relate_ranges(named(a), named(b));
}

}  // namespace

Relation relate_dates(const Date& a, const Date& b) {
  if (const auto relation = relate_zones(a, b)) return *relation;
  if (a.ambiguous || b.ambiguous) {
    Date x = a;
    Date y = b;
    x.ambiguous = y.ambiguous = false;
    const Relation plain = relate_dates(x, y);
    if (is_compatible(plain)) return plain;
    if (const auto other = swapped(a); other && is_compatible(relate_dates(*other, y)))
      return relate_dates(*other, y);
    if (const auto other = swapped(b); other && is_compatible(relate_dates(x, *other)))
      return relate_dates(x, *other);
    return plain;
  }
  if (bound_alike(a, b)) {
    return a.from == b.from && a.to == b.to ? Relation::equal : relate_named(a, b);
  }
  if (is_resolved(a) && is_resolved(b)) {
    const Relation relation = relate_ranges(range_beside(a, b), range_beside(b, a));
    const bool clocks = a.clock_from && b.clock_from && (a.half_day_unknown || b.half_day_unknown);
    if (relation == Relation::disjoint && may_be_one_weekday(a, b)) return Relation::overlaps;
    if (are_other_spans(a, b)) return Relation::disjoint;
    if (relation != Relation::disjoint || !clocks) return relation;
    const bool one_day = day_of_minute(*a.from) == day_of_minute(*b.from);
    return one_day ? relate_clocks(a, b) : relation;
  }
  if (is_clock_alone(a) || is_clock_alone(b)) {
    if (!a.clock_from || !b.clock_from) return Relation::incomparable;
    return are_other_spans(a, b) ? Relation::disjoint : relate_clocks(a, b);
  }
  return relate_partial(a, b);
}

}  // namespace concord::value

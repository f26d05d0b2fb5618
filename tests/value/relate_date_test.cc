#include <catch2/catch.hpp>

#include "figures.h"

using namespace concord::value;

namespace {

Date with_clock(Date date, std::int32_t hour, std::int32_t minute) {
  date.grain = Date::Grain::minute;
  date.clock_from = hour * 60 + minute;
  date.clock_to = *date.clock_from + 1;
  date.from = *date.from + *date.clock_from;
  date.to = *date.from + 1;
  return date;
}

Date any_half(Date date) {
  date.half_day_unknown = true;
  return date;
}

Date in_zone(Date date, const std::string& zone, std::optional<std::int32_t> offset) {
  date.zone = zone;
  date.zone_offset = offset;
  return date;
}

}  // namespace

TEST_CASE("date: a month contains its days") {
  const Date june = days({2025, 6, 1}, {2025, 6, 30});
  CHECK(relate(june, day(2025, 6, 12)) == Relation::contains);
  CHECK(relate(day(2025, 6, 30), june) == Relation::within);
  CHECK(relate(june, day(2025, 7, 1)) == Relation::disjoint);
  CHECK(relate(june, june) == Relation::equal);
}

TEST_CASE("date: a part of a month reaches a few days into its rest") {
  Date early = days({2025, 6, 1}, {2025, 6, 10});
  const Date june = days({2025, 6, 1}, {2025, 6, 30});
  early.part = "start";
  early.named_from = june.from;
  early.named_to = june.to;
  CHECK(is_compatible(relate(early, day(2025, 6, 12))));
  CHECK(relate(early, day(2025, 6, 20)) == Relation::disjoint);
  CHECK(relate(early, day(2025, 5, 31)) == Relation::disjoint);
  Date middle = days({2025, 6, 11}, {2025, 6, 20});
  middle.part = "mid";
  middle.named_from = june.from;
  middle.named_to = june.to;
  CHECK(relate(early, middle) == Relation::disjoint);
  Date year = days({2025, 1, 1}, {2025, 4, 30});
  year.part = "start";
  year.named_from = days({2025, 1, 1}, {2025, 12, 31}).from;
  year.named_to = days({2025, 1, 1}, {2025, 12, 31}).to;
  CHECK(relate(year, day(2025, 5, 20)) == Relation::disjoint);
}

TEST_CASE("date: months that were counted back reach half a month further") {
  Date counted = days({2025, 6, 1}, {2025, 6, 30});
  counted.counted = true;
  CHECK(is_compatible(relate(counted, day(2025, 7, 10))));
  CHECK(is_compatible(relate(day(2025, 5, 20), counted)));
  CHECK(relate(counted, day(2025, 7, 20)) == Relation::disjoint);
}

TEST_CASE("date: opening hours differ when either end does, a moment between two times need not") {
  const auto between = [](std::int32_t from, std::int32_t to) {
    Date date;
    date.clock_from = from * 60;
    date.clock_to = to * 60;
    date.grain = Date::Grain::day_part;
    return date;
  };
  const auto hours = [&](std::int32_t from, std::int32_t to) {
    Date date = between(from, to);
    date.grain = Date::Grain::hours;
    return date;
  };
  CHECK(relate(hours(10, 18), hours(10, 18)) == Relation::equal);
  CHECK(relate(hours(10, 18), hours(10, 17)) == Relation::disjoint);
  CHECK(relate(hours(10, 18), hours(9, 18)) == Relation::disjoint);
  CHECK(relate(hours(10, 18), between(11, 12)) == Relation::contains);
  CHECK(relate(between(10, 18), between(10, 17)) == Relation::contains);
}

TEST_CASE("date: the small hours are of the morning, and of the night before") {
  const auto part = [](std::int32_t day_of_march, std::int32_t from, std::int32_t to) {
    Date date = day(2031, 3, day_of_march);
    date.grain = Date::Grain::day_part;
    date.clock_from = from * 60;
    date.clock_to = to * 60;
    date.to = *date.from + *date.clock_to;
    *date.from += *date.clock_from;
    return date;
  };
  const Date at_two = with_clock(day(2031, 3, 3), 2, 0);
  CHECK(is_compatible(relate(part(3, 0, 6), part(3, 6, 12))));
  CHECK(is_compatible(relate(part(2, 18, 24), at_two)));
  CHECK(is_compatible(relate(part(3, 6, 12), at_two)));
  CHECK_FALSE(is_compatible(relate(part(3, 12, 18), at_two)));
  CHECK_FALSE(is_compatible(relate(part(3, 6, 12), part(3, 12, 18))));
  CHECK_FALSE(is_compatible(relate(part(3, 18, 24), at_two)));
}

TEST_CASE("date: of two spans whose ends are told alike both ends count") {
  const auto span = [](const CivilDay& from, const CivilDay& to, const std::string& stated) {
    Date date = days(from, to);
    date.stated = stated;
    return date;
  };
  const Date long_one = span({2014, 1, 1}, {2021, 12, 31}, "2014/2021");
  CHECK(relate(long_one, span({2014, 1, 1}, {2019, 12, 31}, "2014/2019")) == Relation::disjoint);
  CHECK(relate(long_one, long_one) == Relation::equal);
  CHECK(relate(long_one, span({2014, 3, 1}, {2019, 5, 31}, "2014-03/2019-05")) ==
        Relation::contains);
  CHECK(relate(long_one, days({2016, 1, 1}, {2016, 12, 31})) == Relation::contains);
}

TEST_CASE("date: a minute lies in its day, and minutes differ") {
  const Date quake = with_clock(day(2026, 4, 8), 14, 15);
  CHECK(relate(day(2026, 4, 8), quake) == Relation::contains);
  CHECK(relate(day(2026, 4, 9), quake) == Relation::disjoint);
  CHECK(relate(quake, with_clock(day(2026, 4, 8), 14, 20)) == Relation::disjoint);
  CHECK(relate(quake, clock(14, 15)) == Relation::equal);
}

TEST_CASE("date: about half past is not far from it") {
  CHECK(relate(clock(1, 30, Modifier::about), clock(1, 27)) == Relation::contains);
  CHECK(relate(clock(2, 15), clock(2, 20)) == Relation::disjoint);
  CHECK(relate(clock(2, 15, Modifier::about), clock(2, 40)) == Relation::disjoint);
}

TEST_CASE("date: before and after a time of day lie the two hours next to it") {
  const Date before = clock(0, 0, Modifier::under);
  const Date after = clock(0, 0, Modifier::over);
  CHECK(relate(before, after) == Relation::disjoint);
  CHECK(relate(before, clock(0, 0)) == Relation::disjoint);
  CHECK(relate(before, clock(23, 50)) == Relation::contains);
  CHECK(relate(clock(23, 50), after) == Relation::disjoint);
  CHECK(relate(after, clock(0, 20)) == Relation::contains);
  CHECK(relate(after, clock(3, 0)) == Relation::disjoint);
}

TEST_CASE("date: before and after a time of a known day stay near it") {
  const Date after = bounded(with_clock(day(2026, 4, 8), 4, 0), Modifier::over);
  CHECK(relate(after, with_clock(day(2026, 4, 8), 4, 20)) == Relation::contains);
  CHECK(relate(after, with_clock(day(2026, 4, 8), 4, 0)) == Relation::disjoint);
  CHECK(relate(after, with_clock(day(2026, 4, 9), 4, 20)) == Relation::disjoint);
}

TEST_CASE("date: a clock without half of the day may be either") {
  CHECK(relate(any_half(clock(2, 15)), clock(14, 15)) == Relation::equal);
  CHECK(relate(clock(2, 15), clock(14, 15)) == Relation::disjoint);
}

TEST_CASE("date: clocks of two known zones are compared as moments") {
  const Date east = in_zone(clock(14, 15), "EST", -300);
  CHECK(relate(east, in_zone(clock(19, 15), "GMT", 0)) == Relation::equal);
  CHECK(relate(east, in_zone(clock(14, 15), "GMT", 0)) == Relation::disjoint);
  CHECK(relate(in_zone(clock(22, 0), "EST", -300), in_zone(clock(3, 0), "GMT", 0)) ==
        Relation::equal);
  const Date evening = in_zone(with_clock(day(2026, 4, 8), 22, 0), "EST", -300);
  const Date night = in_zone(with_clock(day(2026, 4, 9), 3, 0), "GMT", 0);
  CHECK(relate(evening, night) == Relation::equal);
  CHECK(relate(evening, in_zone(with_clock(day(2026, 4, 8), 3, 0), "GMT", 0)) ==
        Relation::disjoint);
}

TEST_CASE("date: an unknown zone is compared with its like alone") {
  const Date eastern = in_zone(clock(14, 15), "ET", std::nullopt);
  CHECK(relate(eastern, in_zone(clock(11, 15), "PT", std::nullopt)) == Relation::incomparable);
  CHECK(relate(eastern, in_zone(clock(19, 15), "GMT", 0)) == Relation::incomparable);
  CHECK(relate(eastern, in_zone(clock(14, 15), "EST", -300)) == Relation::equal);
  CHECK(relate(eastern, in_zone(clock(14, 20), "ET", std::nullopt)) == Relation::disjoint);
  CHECK(relate(eastern, clock(14, 20)) == Relation::disjoint);
  CHECK(relate(eastern, day(2026, 4, 8)) == relate(clock(14, 15), day(2026, 4, 8)));
}

TEST_CASE("date: without the article's date only stated parts can clash") {
  CHECK(relate(unresolved("XXXX-04-08"), day(2026, 4, 8)) == Relation::rounds_to);
  CHECK(relate(unresolved("XXXX-04-08"), day(2026, 4, 9)) == Relation::disjoint);
  CHECK(relate(unresolved("XXXX-WXX-3"), day(2026, 4, 8)) == Relation::rounds_to);
  CHECK(relate(unresolved("XXXX-WXX-4"), day(2026, 4, 8)) == Relation::disjoint);
  CHECK(relate(unresolved("last year"), day(2026, 4, 8)) == Relation::incomparable);
}

TEST_CASE("date: a weekday whose week is a guess may be that of the next week") {
  Date this_week = day(2026, 4, 7);
  this_week.inferred = true;
  this_week.stated = "XXXX-WXX-2";
  Date next_week = this_week;
  *next_week.from += 7 * 24 * 60;
  *next_week.to += 7 * 24 * 60;
  CHECK(relate(this_week, next_week) == Relation::overlaps);
  CHECK(relate(this_week, day(2026, 4, 14)) == Relation::disjoint);
  Date later = next_week;
  *later.from += 7 * 24 * 60;
  *later.to += 7 * 24 * 60;
  CHECK(relate(this_week, later) == Relation::disjoint);
  next_week.stated = "XXXX-WXX-3";
  CHECK(relate(this_week, next_week) == Relation::disjoint);
}

TEST_CASE("date: since and until are open") {
  const auto since = bounded(days({2008, 1, 1}, {2008, 12, 31}), Modifier::at_least);
  CHECK(relate(since, day(2020, 1, 1)) == Relation::contains);
  CHECK(relate(since, day(2007, 12, 31)) == Relation::disjoint);
}

TEST_CASE("date: bounds with one end are one, whatever names it") {
  const auto until = [](Date named, Modifier modifier) {
    named.named_from = named.from;
    named.named_to = named.to;
    return bounded(named, modifier);
  };
  const auto end_of_june = until(days({2023, 6, 30}, {2023, 6, 30}), Modifier::at_most);
  const auto before_july = until(days({2023, 7, 1}, {2023, 7, 31}), Modifier::under);
  const auto before_august = until(days({2023, 8, 1}, {2023, 8, 31}), Modifier::under);
  CHECK(relate(end_of_june, before_july) == Relation::equal);
  CHECK(relate(before_july, before_august) == Relation::disjoint);
}

TEST_CASE("date: distance is in days") {
  CHECK(distance(day(2026, 4, 8), day(2026, 4, 11)) == Approx(3));
  CHECK(distance(day(2026, 4, 8), unresolved("XXXX-04-08")) < 0);
}

TEST_CASE("date: weekdays of unknown weeks with a time of day are told apart by the weekday") {
  const auto night_of = [](const char* stated) {
    Date date;
    date.stated = stated;
    date.partial = true;
    date.clock_from = 18 * 60;
    date.clock_to = 24 * 60;
    return date;
  };
  CHECK(relate(night_of("XXXX-WXX-5"), night_of("XXXX-WXX-6")) == Relation::disjoint);
  CHECK(is_compatible(relate(night_of("XXXX-WXX-6"), night_of("XXXX-WXX-6"))));
}

TEST_CASE("date: a weekday of an unknown week has one clock") {
  const auto friday = [](const Date& time) {
    Date date = time;
    date.stated = "XXXX-WXX-5";
    date.partial = true;
    return date;
  };
  const auto hours = [&](std::int32_t from, std::int32_t to) {
    Date date = clock(from, 0);
    date.grain = Date::Grain::hours;
    date.clock_to = to * 60;
    return friday(date);
  };
  CHECK(relate(friday(clock(14, 0)), friday(clock(15, 0))) == Relation::disjoint);
  CHECK(is_compatible(relate(friday(clock(14, 0)), friday(clock(14, 0)))));
  CHECK(is_compatible(relate(friday(clock(14, 0)), unresolved("XXXX-WXX-5"))));
  CHECK(is_compatible(relate(friday(any_half(clock(2, 0))), friday(clock(14, 0)))));
  CHECK(relate(hours(9, 20), hours(9, 21)) == Relation::disjoint);
  CHECK(is_compatible(relate(hours(9, 20), friday(clock(10, 0)))));
  Date april = friday(clock(14, 0));
  Date other = friday(clock(15, 0));
  april.stated = other.stated = "XXXX-04-08";
  CHECK(relate(april, other) == Relation::disjoint);
  CHECK(is_compatible(relate(april, unresolved("XXXX-04-08"))));
  other.clock_from = april.clock_from;
  other.clock_to = april.clock_to;
  CHECK(is_compatible(relate(april, other)));
  other.stated = "XXXX-04-15";
  CHECK(relate(april, other) == Relation::disjoint);
}

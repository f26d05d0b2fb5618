#include <catch2/catch.hpp>

#include "value/calendar.h"

using namespace concord::value;

TEST_CASE("calendar: every day of four centuries survives the way there and back") {
  CivilDay last = civil_of(days_of(1799, 12, 31));
  for (std::int64_t day = days_of(1800, 1, 1); day < days_of(2200, 1, 1); ++day) {
    const CivilDay date = civil_of(day);
    REQUIRE(days_of(date.year, date.month, date.day) == day);
    REQUIRE(exists(date.year, date.month, date.day));
    REQUIRE(!(date == last));
    last = date;
  }
}

TEST_CASE("calendar: knows which days exist") {
  CHECK(exists(2024, 2, 29));
  CHECK_FALSE(exists(2026, 2, 29));
  CHECK_FALSE(exists(1900, 2, 29));
  CHECK(exists(2000, 2, 29));
  CHECK_FALSE(exists(2026, 6, 31));
  CHECK_FALSE(exists(2026, 13, 1));
}

TEST_CASE("calendar: months outside the year are carried") {
  CHECK(days_of(2026, 13, 1) == days_of(2027, 1, 1));
  CHECK(days_of(2026, 0, 1) == days_of(2025, 12, 1));
  CHECK(days_of(2026, -11, 1) == days_of(2025, 1, 1));
}

TEST_CASE("calendar: weekdays and ISO weeks") {
  CHECK(weekday_of(days_of(2026, 4, 8)) == 3);
  CHECK(weekday_of(0) == 4);
  CHECK(iso_week_of(days_of(2021, 1, 3)).year == 2020);
  CHECK(iso_week_of(days_of(2021, 1, 3)).week == 53);
  CHECK(iso_week_of(days_of(2026, 4, 8)).week == 15);
}

TEST_CASE("calendar: minutes before 1970 belong to the day they are in") {
  CHECK(day_of_minute(-1) == -1);
  CHECK(minute_of_day(-1) == 24 * 60 - 1);
  CHECK(day_of_minute(-minutes_per_day) == -1);
  CHECK(iso_day(-1) == "1969-12-31");
}

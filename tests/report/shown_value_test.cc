#include "report/shown_value.h"

#include <catch2/catch.hpp>

#include "sample.h"
#include "value/calendar.h"

namespace {

using namespace concord;
using namespace concord::report;

value::UnitTable units() {
  value::UnitTable table;
  table.add({"month", "time", "mo", value::Decimal{1}, value::Decimal{0}, "months"});
  table.add({"foot", "length", "ft", value::Decimal{1}, value::Decimal{0}, "feet"});
  table.add({"lux", "light", "lx", value::Decimal{1}, value::Decimal{0}, ""});
  return table;
}

std::string shown(const value::Value& value) {
  const value::UnitTable table = units();
  StoryReport story = sample::story();
  story.units = &table;
  story.claims[0].value = value;
  return shown_value(story, story.claims[0]);
}

value::Quantity measure(const std::string& unit, std::int64_t low, std::int64_t high) {
  value::Quantity quantity;
  quantity.dimension = "length";
  quantity.unit = unit;
  quantity.low = value::Decimal{low};
  quantity.high = value::Decimal{high};
  return quantity;
}

TEST_CASE("shown value: a unit has its plural, but for one") {
  CHECK(shown(measure("month", 9, 9)) == "9 months");
  CHECK(shown(measure("month", 1, 1)) == "1 month");
  CHECK(shown(measure("foot", 1, 3)) == "1–3 feet");
  CHECK(shown(measure("foot", 0, 0)) == "0 feet");
  CHECK(shown(measure("lux", 5, 5)) == "5 lux");
  CHECK(shown(measure("furlong", 5, 5)) == "5 furlong");
  value::Quantity over = measure("month", 9, 9);
  over.modifier = value::Modifier::over;
  CHECK(shown(over) == "more than 9 months");
  over.modifier = value::Modifier::about;
  CHECK(shown(over) == "≈ 9 months");
}

TEST_CASE("shown value: few digits without a mark stay so, as a port is called") {
  const auto counted = [](std::int64_t number, const std::string& words) {
    const value::UnitTable table = units();
    StoryReport story = sample::story();
    story.units = &table;
    story.documents[0].text = words;
    story.claims[0].document = 0;
    story.claims[0].span = {0, static_cast<std::uint32_t>(words.size())};
    value::Quantity quantity;
    quantity.low = quantity.high = value::Decimal{number};
    story.claims[0].value = quantity;
    return shown_value(story, story.claims[0]);
  };
  CHECK(counted(8080, "8080") == "8080");
  CHECK(counted(8080, "8,080") == "8,080");
  CHECK(counted(8080, "eight thousand and eighty") == "8,080");
  CHECK(counted(14300000, "14300000") == "14,300,000");
}

TEST_CASE("shown value: a long time on the watch has hours and minutes") {
  const auto seconds = [](std::int64_t number) { return shown(measure("second", number, number)); };
  CHECK(seconds(7391) == "2:03:11 hours");
  CHECK(seconds(754) == "12:34 minutes");
  CHECK(seconds(900) == "15 minutes");
  CHECK(seconds(3600) == "1 hour");
  CHECK(seconds(7200) == "2 hours");
  CHECK(seconds(90).starts_with("90 second"));
  value::Quantity about = measure("second", 754, 754);
  about.modifier = value::Modifier::about;
  CHECK(shown(about) == "≈ 12:34 minutes");
}

TEST_CASE("shown value: a number without end is told by its first digits") {
  value::Quantity third = measure("month", 1, 1);
  third.low = third.high = value::Decimal{1} / value::Decimal{3};
  CHECK(shown(third) == "≈ 0.3333 months");
  third.low = third.high = value::Decimal{200} / value::Decimal{3};
  CHECK(shown(third) == "≈ 66.67 months");
  third.low = third.high = value::Decimal{123456789, -6};
  CHECK(shown(third) == "123.456789 months");
}

TEST_CASE("shown value: a share is told in percent") {
  value::Quantity share = measure("factor", 1, 1);
  share.dimension = "factor";
  share.low = share.high = value::Decimal{1} / value::Decimal{7};
  CHECK(shown(share) == "≈ 14.3 %");
  share.modifier = value::Modifier::over;
  CHECK(shown(share) == "more than 14.3 %");
  share.low = share.high = value::Decimal{25, -2};
  share.modifier = value::Modifier::exact;
  CHECK(shown(share) == "25 %");
  share.modifier = value::Modifier::about;
  CHECK(shown(share) == "≈ 25 %");
  share.modifier = value::Modifier::exact;
  share.low = share.high = value::Decimal{1} / value::Decimal{3000};
  CHECK(shown(share) == "≈ 0.033 %");
  share.low = share.high = value::Decimal{25, -1};
  CHECK(shown(share) == "2.5 ×");
}

std::int64_t minutes(std::int32_t year, std::int32_t month, std::int32_t day) {
  return value::days_of(year, month, day) * value::minutes_per_day;
}

TEST_CASE("shown value: open dates and spans are told in words") {
  value::Date date;
  date.from = minutes(2026, 4, 9);
  CHECK(shown(date) == "from 2026-04-09 on");
  date.from = minutes(2019, 1, 1);
  date.named_from = minutes(2019, 1, 1);
  date.named_to = minutes(2020, 1, 1);
  CHECK(shown(date) == "from 2019 on");

  value::Date until;
  until.to = minutes(2028, 6, 2);
  CHECK(shown(until) == "until 2028-06-01");
  until.to = minutes(2028, 6, 1) + 22 * 60;
  CHECK(shown(until) == "until 2028-06-01 22:00");
  until.zone = "UTC";
  CHECK(shown(until).find("2028-06-01 22:00 UTC") != std::string::npos);

  value::Date span;
  span.from = minutes(2028, 6, 1);
  span.to = minutes(2028, 6, 4);
  CHECK(shown(span) == "2028-06-01 to 2028-06-03");
  span.to = minutes(2028, 6, 2);
  CHECK(shown(span) == "2028-06-01");
}

TEST_CASE("shown value: a date that is known in part is told in the article's words") {
  value::Date date;
  date.partial = true;
  CHECK(shown(date) == "9%");
}

}  // namespace

#include <catch2/catch.hpp>

#include "figures.h"
#include "value/describe.h"

using namespace concord::value;

namespace {

// "key=text" joined by blanks; nulls as "key=null".
std::string flat(const Value& value) {
  std::string out;
  describe(value, [&](const Field& field) {
    out += (out.empty() ? "" : " ") + std::string(field.key) + "=";
    out += field.kind == Field::Kind::null ? "null" : field.text;
  });
  return out;
}

}  // namespace

TEST_CASE("describe: quantities give number, unit and modifier") {
  CHECK(flat(percent("9", Modifier::over)) == "number=9 unit=% mod=over");
  CHECK(flat(dollars("14300000000")) == "number=14300000000 unit=USD");
  CHECK(flat(count("13")) == "number=13");
  CHECK(flat(figure("1.5", "2", "mile", "length", Modifier::range)) ==
        "lo=1.5 hi=2 unit=mile mod=range");
  CHECK(flat(span_of_time("9", "month", "2629746")) ==
        "number=9 unit=month duration=P9M timex=P9M");
}

TEST_CASE("describe: dates give their calendar name, or both ends with the second excluded") {
  CHECK(flat(day(2026, 4, 8)) == "date=2026-04-08 timex=2026-04-08");
  CHECK(flat(days({2007, 1, 1}, {2011, 12, 31})) == "from=2007-01-01 to=2012-01-01");
  CHECK(flat(bounded(days({2008, 1, 1}, {2008, 12, 31}), Modifier::at_least)) ==
        "from=2008-01-01 to=null mod=since");
  CHECK(flat(bounded(days({2008, 1, 1}, {2008, 12, 31}), Modifier::under)) ==
        "from=null to=2008-01-01 mod=before");
  CHECK(flat(clock(1, 27)) == "time=01:27 timex=T01:27");
}

TEST_CASE(
    "describe: a season is told by its year, and a period that its length names by that length") {
  Date season = days({1998, 9, 1}, {1998, 11, 30});
  season.grain = Date::Grain::season;
  season.stated = "XXXX-FA";
  CHECK(flat(season) == "from=1998-09-01 to=1998-12-01 stated=XXXX-FA timex=1998-FA");
  Date past = days({1979, 4, 10}, {1999, 4, 9});
  past.length = "P20Y";
  CHECK(flat(past) == "from=1979-04-10 to=1999-04-10 timex=P20Y");
}

TEST_CASE("describe: durations in ISO 8601") {
  CHECK(iso_duration("week", Decimal(2)) == "P2W");
  CHECK(iso_duration("decade", Decimal(3)) == "P30Y");
  CHECK(iso_duration("minute", Decimal(90)) == "PT90M");
  CHECK(iso_duration("mile", Decimal(2)).empty());
  CHECK(vague_duration("year") == "PXY");
  CHECK(vague_duration("hour") == "PTXH");
  CHECK(vague_duration("mile").empty());
}

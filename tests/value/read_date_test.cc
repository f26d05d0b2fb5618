#include <catch2/catch.hpp>

#include "pieces.h"
#include "value/calendar.h"

using namespace concord::value;

namespace {

// Read on Wednesday, 8 April 2026.
std::string on_day(std::vector<Piece> pieces) {
  Vocabulary vocabulary;
  vocabulary.published = days_of(2026, 4, 8);
  return reading("date", node("", std::move(pieces)), vocabulary);
}

std::string undated(std::vector<Piece> pieces) {
  return reading("date", node("", std::move(pieces)));
}

Piece year(const char* text) {
  return leaf("year", text);
}
Piece month(const char* number) {
  return leaf("month", "", number);
}
Piece day(const char* text) {
  return leaf("day", text);
}
Piece rel(const char* offset) {
  return leaf("rel", "", offset);
}
Piece period(const char* unit) {
  return leaf("period", "", unit);
}
Piece weekday(const char* number) {
  return leaf("weekday", "", number);
}

// A bound by its lexical class: which way it looks.
Piece since() {
  return {"bound", "date-bound-back", "since", "at-least", {}};
}
Piece until() {
  return {"bound", "date-bound-ahead", "until", "at-most", {}};
}

struct Row {
  std::vector<Piece> pieces;
  const char* value;
};

}  // namespace

TEST_CASE("date: what is fully stated needs no article date") {
  const Row row = GENERATE(values<Row>({
      {{month("4"), day("8th"), year("2026")}, "2026-04-08"},
      {{month("6"), year("2025")}, "2025-06"},
      {{year("2025")}, "2025"},
      {{leaf("decade", "1990s")}, "199X"},
      {{leaf("century", "19th")}, "18XX"},
      {{leaf("era-year", "44")}, "-0043"},
      {{leaf("era-year", "0")}, "nothing"},
      {{leaf("century-of-era", "", "5")}, "-05XX"},
      {{leaf("quarter", "", "1"), year("2019")}, "2019-Q1"},
      {{leaf("half", "", "2"), year("2019")}, "2019-H2"},
      {{leaf("season", "", "1"), year("2024")}, "2024-03-01/2024-05-31"},
      {{leaf("part", "", "start"), year("2023")}, "2023-01-01/2023-04-30"},
      {{leaf("part", "", "mid"), month("5"), year("2023")}, "2023-05-11/2023-05-21"},
      {{leaf("a", "04"), leaf("b", "08"), year("2026")}, "2026-04-08"},
      {{leaf("a", "25"), leaf("b", "12"), year("98")}, "1998-12-25"},
      {{year("2012"), leaf("until_year", "13")}, "2012-01-01/2013-12-31"},
      {{leaf("bound", "", "at-least"), year("2008")}, "2008-01-01/.."},
      {{month("6"), day("31"), year("2025")}, "nothing"},
      {{leaf("a", "14"), leaf("b", "13"), year("2026")}, "nothing"},
  }));
  CHECK(undated(row.pieces) == row.value);
}

TEST_CASE("date: relative words resolve against the article's own date") {
  const Row row = GENERATE(values<Row>({
      {{leaf("day-word", "", "-1")}, "2026-04-07"},
      {{weekday("3")}, "2026-04-08"},
      {{weekday("5")}, "2026-04-03"},
      {{rel("-1"), weekday("3")}, "2026-04-01"},
      {{rel("1"), weekday("3")}, "2026-04-15"},
      {{rel("-1"), period("year")}, "2025"},
      {{rel("0"), period("month")}, "2026-04"},
      {{rel("1"), period("week")}, "2026-W16"},
      {{leaf("edge", "", "end-month")}, "2026-04-21/2026-04-30"},
      {{leaf("edge", "", "previous-year")}, "2025"},
      {{month("4"), day("8")}, "2026-04-08"},
      {{month("12"), day("31")}, "2025-12-31"},
      {{month("6")}, "2026-06"},
      {{rel("-1"), month("6")}, "2025-06"},
      {{month("6"), rel("-1"), period("year")}, "2025-06"},
      {{leaf("quarter", "", "4"), rel("-1"), period("year")}, "2025-Q4"},
      {{node("count", {word("5")}), period("week"), leaf("turn", "", "-1")}, "2026-W10"},
      {{node("count", {word("2")}), period("year"), leaf("turn", "", "-1")}, "2024"},
      {{node("count", {word("2")}), period("month"), rel("-1")}, "2026-02-08/2026-04-07"},
      {{node("count", {digits("2.5")}), period("year"), rel("-1")}, "2023-04-08/2026-04-07"},
      {{node("count", {digits("36")}), period("hour"), rel("-1")}, "2026-04-06/2026-04-08"},
      {{node("count", {word("5")}), period("minute"), rel("1")}, "2026-04-08/2026-04-09"},
      {{rel("1"), leaf("open-period", "weeks", "week")}, "2026-04-08/.."},
      {{rel("-1"), leaf("season", "", "2")}, "2025-06-01/2025-08-31"},
      {{since(), month("9")}, "2025-09-01/.."},
      {{until(), month("2"), day("3")}, "../2027-02-03"},
      {{until(), weekday("1")}, "../2026-04-13"},
      {{leaf("part", "early", "start"), weekday("5")}, "2026-04-03/2026-04-03T08:00"},
      {{weekday("5"), leaf("day-part", "night", "night")}, "2026-04-03T18:00/2026-04-04"},
      {{leaf("nth", "last", "-1"), weekday("5"), month("10"), year("2014")}, "2014-10-31"},
      {{leaf("nth", "first", "1"), leaf("inner", "week", "week"), month("10"), year("2014")},
       "2014-W41"},
      {{leaf("holiday", "", "11/4/4"), year("2013")}, "2013-11-28"},
      {{leaf("holiday", "", "easter+1"), year("2013")}, "2013-04-01"},
      {{leaf("holiday", "", "12-25")}, "2025-12-25"},
  }));
  CHECK(on_day(row.pieces) == row.value);
}

TEST_CASE("date: without an article date the stated parts are kept") {
  CHECK(undated({month("4"), day("8")}) == "XXXX-04-08");
  CHECK(undated({weekday("3")}) == "XXXX-WXX-3");
  const auto value = read_value("date", node("", {weekday("3")}), {});
  CHECK(std::get<Date>(*value).partial);
}

TEST_CASE("date: spans share what one end leaves out") {
  const auto span = [](std::vector<Piece> start, std::vector<Piece> end,
                       std::vector<Piece> more = {}) {
    more.push_back(node("start", std::move(start)));
    more.push_back(node("end", std::move(end)));
    return on_day(std::move(more));
  };
  CHECK(span({year("2007")}, {year("2011")}) == "2007-01-01/2011-12-31");
  CHECK(span({month("4"), day("8")}, {day("10")}, {year("2024")}) == "2024-04-08/2024-04-10");
  CHECK(span({day("8")}, {month("4"), day("10"), year("2024")}) == "2024-04-08/2024-04-10");
  CHECK(span({month("11"), day("3")}, {month("2"), day("2"), year("2024")}) ==
        "2023-11-03/2024-02-02");
  CHECK(span({year("2011")}, {year("2007")}) == "nothing");
  CHECK(span({weekday("4"), leaf("clock", "", "360")}, {weekday("5"), leaf("clock", "", "720")}) ==
        "2026-04-02T06:00/2026-04-03T12:00");
  CHECK(span({leaf("day-word", "", "0")}, {month("2"), day("3")}) == "2026-04-08/2027-02-03");
}

TEST_CASE("date: a quarter told by what is reported for it is the nearest, whatever is to come") {
  Vocabulary vocabulary;
  vocabulary.published = days_of(2026, 4, 8);
  vocabulary.tense = Tense::future;
  const auto first = [&](std::vector<Piece> more) {
    more.push_back(leaf("quarter", "", "1"));
    return reading("date", node("", std::move(more)), vocabulary);
  };
  CHECK(first({}) == "2027-Q1");
  CHECK(first({leaf("near", "-", "0")}) == "2026-Q1");
}

TEST_CASE("time: clocks with their half of the day") {
  const Piece pm = leaf("meridiem", "", "pm");
  CHECK(reading("time", node("", {leaf("hour", "2"), leaf("minute", "15"), pm})) == "14:15");
  CHECK(reading("time", node("", {leaf("hour", "12"), leaf("meridiem", "", "am")})) == "00:00");
  CHECK(reading("time", node("", {leaf("hour", "13"), pm})) == "nothing");
  CHECK(reading("time", node("", {leaf("clock", "", "720")})) == "12:00");
  CHECK(on_day({month("4"), day("8"), leaf("hour", "2"), leaf("minute", "15"), pm}) ==
        "2026-04-08T14:15");
}

TEST_CASE("time: hours last from one time to the other, a window holds a moment") {
  using Grain = Date::Grain;
  const auto grain = [](const char* type, std::vector<Piece> pieces) {
    const Piece pm = leaf("meridiem", "", "pm");
    const Piece am = leaf("meridiem", "", "am");
    pieces.push_back(node("clock-start", {leaf("hour", "6"), am}));
    pieces.push_back(node("clock-end", {leaf("hour", "12"), pm}));
    Vocabulary vocabulary;
    vocabulary.published = days_of(2026, 4, 8);
    const auto value = read_value(type, node("", std::move(pieces)), vocabulary);
    REQUIRE(value.has_value());
    return std::get<Date>(*value).grain;
  };
  const Piece window = leaf("window", "between");
  CHECK(grain("time", {}) == Grain::hours);
  CHECK(grain("time", {window}) == Grain::day_part);
  CHECK(grain("date", {month("4"), day("8")}) == Grain::hours);
  CHECK(grain("date", {month("4"), day("8"), window}) == Grain::day_part);
}

TEST_CASE("date: a distance is counted from the date it names") {
  const auto from = [](std::vector<Piece> pieces, std::vector<Piece> anchor) {
    pieces.push_back(node("anchor", std::move(anchor)));
    return on_day(std::move(pieces));
  };
  const Piece two = node("count", {word("2")});
  CHECK(from({two, period("week"), leaf("turn", "from", "1")}, {rel("1"), weekday("2")}) ==
        "2026-04-28");
  CHECK(from({period("day"), leaf("turn", "after", "1")},
             {leaf("holiday", "", "12-25"), year("2019")}) == "2019-12-26");
  CHECK(from({leaf("nth", "third", "3"), weekday("2"), leaf("turn", "after", "1")},
             {leaf("holiday", "", "12-25"), year("2014")}) == "2015-01-13");
  CHECK(from({period("week")}, {month("5"), day("5"), year("2026")}) == "2026-W19");
}

TEST_CASE("date: numbers of weeks, years in words, days with their weekday") {
  const Row row = GENERATE(values<Row>({
      {{leaf("week", "31"), year("2018")}, "2018-W31"},
      {{leaf("week", "54"), year("2018")}, "nothing"},
      {{node("year", {leaf("year-head", "", "19"), leaf("year-tens", "", "90"),
                      leaf("year-unit", "", "6")})},
       "1996"},
      {{weekday("4"), day("15th")}, "2026-01-15"},
      {{weekday("5"), month("4"), day("9")}, "2027-04-09"},
      {{month("2"), day("29")}, "2024-02-29"},
      {{leaf("near", "past", "-1"), weekday("3")}, "2026-04-01"},
      {{leaf("holiday", "", "11/4/4+1"), year("2010")}, "2010-11-26"},
      {{leaf("count", "a few", "3-7"), period("day"), leaf("turn", "ago", "-1")},
       "2026-04-01/2026-04-05"},
  }));
  CHECK(on_day(row.pieces) == row.value);
}

TEST_CASE("date: months ago are counted, named months are not") {
  const auto is_counted = [](std::vector<Piece> pieces) {
    Vocabulary vocabulary;
    vocabulary.published = days_of(2026, 4, 8);
    const auto value = read_value("date", node("", std::move(pieces)), vocabulary);
    return std::get<Date>(value.value()).counted;
  };
  CHECK(is_counted({leaf("count", "six", "6"), period("month"), leaf("turn", "ago", "-1")}));
  CHECK_FALSE(is_counted({leaf("count", "six", "6"), period("day"), leaf("turn", "ago", "-1")}));
  CHECK_FALSE(is_counted({month("10")}));
}

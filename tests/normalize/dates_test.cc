#include <catch2/catch.hpp>

#include "article.h"
#include "value/calendar.h"

using namespace concord;
using concord::normalize::testing::Article;

namespace {

// The dates of a text published on Wednesday, 8 April 2026, as they are printed.
std::vector<std::string> dates_of(const std::string& text) {
  const Article article(text, value::days_of(2026, 4, 8));
  std::vector<std::string> dates;
  for (const normalize::ReadMention& read : normalize::read_mentions(
           article.document, article.matches, concord::normalize::testing::language())) {
    if (std::holds_alternative<value::Date>(read.value) && !read.inner)
      dates.push_back(value::to_string(read.value));
  }
  return dates;
}

struct Row {
  const char* text;
  const char* date;
};

}  // namespace

TEST_CASE("tense: a date leans to where the verb of its clause points", "[normalize]") {
  const Row row = GENERATE(values<Row>({
      {"The council met on Monday.", "2026-04-06"},
      {"The council will meet on Monday.", "2026-04-13"},
      {"The council is due to meet on Monday.", "2026-04-13"},
      {"The council's leaders meet on Monday to approve it.", "2026-04-13"},
      {"The final is on Monday.", "2026-04-13"},
      {"The last game is at the old quay on Monday.", "2026-04-13"},
      {"The quay is on view on Monday.", "2026-04-06"},
      {"The bridge will be reopened on Monday.", "2026-04-13"},
      {"The council said Monday that it will close the bridge.", "2026-04-06"},
      {"The council on Monday announced that it will close the bridge.", "2026-04-06"},
      {"On Monday, the council will close the bridge.", "2026-04-13"},
      {"The mayor left in December.", "2025-12"},
      {"The mayor will leave in February.", "2027-02"},
      {"The council met to discuss the bridge on Monday.", "2026-04-06"},
      {"It gave no reason for the April 12 deadline.", "2026-04-12"},
      {"The council extended the deadline until Monday.", "../2026-04-13"},
      {"Until Monday, the bridge was shut.", "../2026-04-06"},
      {"The council will discuss Monday's budget.", "2026-04-13"},
      {"The council will discuss Monday's deadly ferry disaster.", "2026-04-06"},
      {"The ferry disaster on 13 March may cost millions.", "2026-03-13"},
      {"The quay will be shut, for the blast on 13 June may have harmed it.", "2025-06-13"},
      {"The quay will be shut, for the fair on 13 June may fill it.", "2026-06-13"},
      {"It denies a part in a June ferry disaster.", "2025-06"},
      {"Its term, which ends on 13 June, was quiet.", "2026-06-13"},
      {"The mayor was supposed to be flown out on Monday, but stayed.", "2026-04-06"},
      {"The mayor was expected on Monday accompanied by his wife.", "2026-04-13"},
      {"The mayor was expected to speak on 24 March.", "2026-03-24"},
      {"The mayor is expected to speak on 24 May.", "2026-05-24"},
      {"The mayor is expected to speak on 24 February.", "2027-02-24"},
      {"The boat sank early on Monday afternoon.", "2026-04-06T12:00/2026-04-06T18:00"},
      {"The boat sank late on Monday afternoon.", "2026-04-06T16:00/2026-04-07"},
      {"The boat sank early on Monday.", "2026-04-06/2026-04-06T08:00"},
      {"It has had a slow beginning with a short session on 19 June.", "2025-06-19"},
      {"The boat will leave early in the morning (Monday), she said.", "2026-04-13"},
      {"In August, a week after the opening of the new bridge over the river and the old canal "
       "that "
       "runs beside the town and its walls, and behind the mill, a fire killed three.",
       "2025-08"},
      {"On 10 May all parts of the quay stay closed.", "2026-05-10"},
      {"The quay remains shut on 10 May.", "2026-05-10"},
      {"The quay remains closed after the blast on 10 March.", "2026-03-10"},
      {"Runners who were stopped on Monday will get their medals.", "2026-04-06"},
      {"The theatre had sold out by Monday.", "../2026-04-06"},
      {"The jury needed until Monday to agree.", "../2026-04-06"},
      {"Rain is likely in the north, easing by Monday, the office said.", "../2026-04-13"},
  }));
  CAPTURE(row.text);
  const auto dates = dates_of(row.text);
  REQUIRE(dates.size() == 1);
  CHECK(dates.front() == row.date);
}

TEST_CASE("dates: two weekdays that follow each other are days that do", "[normalize]") {
  const auto [text, dates] = GENERATE(table<std::string, std::vector<std::string>>({
      {"After strikes on Wednesday and Thursday boats sail.", {"2026-04-08", "2026-04-09"}},
      {"They were told to meet on Wednesday and Thursday.", {"2026-04-08", "2026-04-09"}},
      {"They met on Tuesday, Wednesday and Thursday.", {"2026-04-07", "2026-04-08", "2026-04-09"}},
      {"They met on Thursday and Friday.", {"2026-04-02", "2026-04-03"}},
      {"They met last Wednesday and Thursday.", {"2026-04-01", "2026-04-02"}},
      {"They will meet on Tuesday and Wednesday.", {"2026-04-14", "2026-04-15"}},
      {"They met on Monday and Tuesday.", {"2026-04-06", "2026-04-07"}},
      {"They met last Monday and Tuesday.", {"2026-03-30", "2026-03-31"}},
      {"They met on Wednesday and Friday.", {"2026-04-08", "2026-04-03"}},
  }));
  INFO(text);
  CHECK(dates_of(text) == dates);
}

TEST_CASE("dates: a clock keeps its zone", "[normalize]") {
  const Row row = GENERATE(values<Row>({
      {"It struck at 2:15 pm EST on Monday.", "2026-04-06T14:15 EST"},
      {"It struck at 2:15 pm local time on Monday.", "2026-04-06T14:15"},
      {"It struck at 14:15 UTC+2 on Monday.", "2026-04-06T14:15 UTC+2"},
      {"It struck at 1415 GMT on Monday.", "2026-04-06T14:15 GMT"},
  }));
  CAPTURE(row.text);
  CHECK(dates_of(row.text) == std::vector<std::string>{row.date});
}

TEST_CASE("dates: the same time in another zone tells the zone of the first", "[normalize]") {
  const Article article("It struck at 10:35 a.m. (0735 GMT) on Monday.",
                        value::days_of(2026, 4, 8));
  const auto read = normalize::read_mentions(article.document, article.matches,
                                             concord::normalize::testing::language());
  REQUIRE(!read.empty());
  const auto& date = std::get<value::Date>(read.front().value);
  CHECK(date.zone_offset == 180);
  CHECK(value::to_string(read.front().value) == "2026-04-06T10:35");
}

TEST_CASE("dates: digits behind a word that counts are no year", "[normalize]") {
  CHECK(dates_of("Fares will rise by an average of 1500.").empty());
  CHECK(dates_of("It grew to a total of about 1700.").empty());
  CHECK(dates_of("It dates from the war of 1812.") == std::vector<std::string>{"1812"});
}

TEST_CASE("dates: a period that says how long it is tells a length as well", "[normalize]") {
  const auto lengths_of = [](const std::string& text) {
    std::string all;
    const Article article(text, value::days_of(2026, 4, 8));
    for (const normalize::ReadMention& read : normalize::read_mentions(
             article.document, article.matches, concord::normalize::testing::language())) {
      const bool length = article.matches.mentions[read.mention].type == "duration";
      if (length && normalize::is_told(read)) all += value::to_string(read.value) + "|";
    }
    return all;
  };
  CHECK(lengths_of("It was shut for the past two years.") == "2 year|");
  CHECK(lengths_of("It was shut in the last three or four weeks.") == "3–4 week|");
  CHECK(lengths_of("It was shut in the past two years and over the winter.") == "2 year|");
  CHECK(lengths_of("It was shut two years ago.").empty());
  CHECK(lengths_of("Just a decade ago it was shut.").empty());
}

TEST_CASE("dates: what no calendar has gives nothing, and no half of it", "[normalize]") {
  const char* text = GENERATE("It opens on June 31st.", "It opens on 31 June 2026.",
                              "It opened on February 29, 2015.", "It opened on 99/99/2026.",
                              "It opened on 2026-13-45.", "It runs from 2014 to 2011.");
  CAPTURE(text);
  CHECK(dates_of(text).empty());
}

TEST_CASE("dates: the order of day and month is that of the article", "[normalize]") {
  CHECK(dates_of("It opened on 25/03/2026 and shut on 04/05/2026.") ==
        std::vector<std::string>{"2026-03-25", "2026-05-04"});
  CHECK(dates_of("It opened on 03/25/2026 and shut on 04/05/2026.") ==
        std::vector<std::string>{"2026-03-25", "2026-04-05"});
  const Article article("It shut on 04/05/2026.", value::days_of(2026, 4, 8));
  const auto read = normalize::read_mentions(article.document, article.matches,
                                             concord::normalize::testing::language());
  REQUIRE(!read.empty());
  CHECK(std::get<value::Date>(read.front().value).ambiguous);
}

TEST_CASE("dates: what is told from a date counts from the one named last", "[normalize]") {
  const Row row = GENERATE(values<Row>({
      {"It opened on 4 May 1998. The next day it shut.", "1998-05-05"},
      {"It opened on 4 May 1998 and shut three days later.", "1998-05-07"},
      {"It opened on 4 May 1998 and shut later that year.", "1998"},
      {"It grew in February from a year earlier.", "2025-02"},
      {"It grew in January from the previous month.", "2025-12"},
      {"It grew in February from the same month of last year.", "2025-02"},
      {"It has stood since 1958. It grew from the same quarter of last year.",
       "the same quarter of last year"},
      {"It served from 2007 to 2011 and shut a year later.", "2012"},
      {"It opened in 1998 and shut the following day.", "the following day"},
      {"It opened in 1998. It grew. It grew. It grew. It grew. It shut a year later.",
       "a year later"},
  }));
  CAPTURE(row.text);
  const auto dates = dates_of(row.text);
  REQUIRE(dates.size() == 2);
  CHECK(dates.back() == row.date);
}

TEST_CASE("dates: months of a span without a year are of one turn", "[normalize]") {
  const Row row = GENERATE(values<Row>({
      {"It ran from June to August.", "2025-06-01/2025-08-31"},
      {"It will run from June to August.", "2026-06-01/2026-08-31"},
      {"It is on view November through January.", "2025-11-01/2026-01-31"},
      {"It ran from November to January 2019.", "2018-11-01/2019-01-31"},
  }));
  CAPTURE(row.text);
  CHECK(dates_of(row.text) == std::vector<std::string>{row.date});
}

TEST_CASE("dates: joined years, and hundreds and tens of years, are read in their century",
          "[normalize]") {
  const Row row = GENERATE(values<Row>({
      {"The war of 1939-45 was long.", "1939-01-01/1945-12-31"},
      {"The season of 2012-13 was long.", "2012-01-01/2013-12-31"},
      {"The season of 1999-00 was long.", "1999-01-01/2000-12-31"},
      {"The season of 2012-10 was long.", "2012-10"},
      {"It was built in the late 1800s.", "1866-09-01/1899-12-31"},
      {"It was built in the 1860s.", "186X"},
  }));
  CAPTURE(row.text);
  CHECK(dates_of(row.text) == std::vector<std::string>{row.date});
}

TEST_CASE("dates: two times of day are the ends of a span", "[normalize]") {
  const Row row = GENERATE(values<Row>({
      {"It opens from 9 a.m. to 5 p.m. there.", "09:00–17:00"},
      {"It opens between 6 and 8 p.m. there.", "18:00–20:00"},
      {"It opens 10-11.30am there.", "10:00–11:30"},
      {"It opens from 10pm to 2am there.", "22:00–02:00"},
      {"It opens from 9:00 to 5:00 there.", "09:00–17:00"},
      {"It opened at 8 tonight.", "2026-04-08T20:00"},
      {"It opened last night.", "2026-04-07T18:00/2026-04-08"},
  }));
  CAPTURE(row.text);
  CHECK(dates_of(row.text) == std::vector<std::string>{row.date});
}

TEST_CASE("dates: the last days of a month are a few of them", "[normalize]") {
  const auto [text, date] = GENERATE(table<std::string, std::string>({
      {"It fell in the last days of May 2024.", "2024-05-25/2024-05-31"},
      {"It fell in the last few days of May 2024.", "2024-05-25/2024-05-31"},
      {"It fell on the last day of May 2024.", "2024-05-31"},
      {"It fell in the last two days of May 2024.", "2024-05-30/2024-05-31"},
  }));
  CAPTURE(text);
  CHECK(dates_of(text) == std::vector<std::string>{date});
}

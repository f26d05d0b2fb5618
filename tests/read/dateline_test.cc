#include <catch2/catch.hpp>

#include "read/dates.h"
#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

Metadata metadata_of(const std::string& head) {
  const std::string story =
      "The ferry left on 1 April 2001 with 212 people, the line said, and it came back before "
      "noon.\n\n"
      "It was the first trip since the ferry was built, said its captain, who was born on April 5, "
      "1970.\n";
  return read("a.txt", "Ferry is back in town\n" + head + "\n\n" + story).document->metadata;
}

}  // namespace

TEST_CASE("dateline: the article's own date is read from the lines at its head") {
  struct Case {
    std::string line;
    std::int64_t published;
  };
  const Case cases[] = {
      {"April 9, 2026", day(2026, 4, 9)},
      {"Tuesday, July 2, 2013", day(2013, 7, 2)},
      {"WEDNESDAY 03 JULY 2013", day(2013, 7, 3)},
      {"Tue Jul 02 2013, 14:58 hrs", day(2013, 7, 2)},
      {"3 July 2013 Last updated at 13:38 GMT", day(2013, 7, 3)},
      {"2026-04-09", day(2026, 4, 9)},
      {"Example Daily TeamApril 9, 20268 min read1 423 words", day(2026, 4, 9)},
      {"By Ann Example, 9 Apr. 2026", day(2026, 4, 9)},
      {"By our correspondent in Corvo, April 9, 2026", day(2026, 4, 9)},
      {"By our reporter in the far north, 9 April 2026", day(2026, 4, 9)},
      {"April 9, 2026 - 9.40 p.m.", day(2026, 4, 9)},
      {"Ann Example | April 9th, 2026", day(2026, 4, 9)},
      {"Western Tribune, April 9, 2026", day(2026, 4, 9)},
      {"Updated Apr 10, 2026", day(2026, 4, 10)},
      {"10345 readers | APRIL 10th 2026", day(2026, 4, 10)},
      {"April 2026 10 | 11 April 2026", day(2026, 4, 11)},
      {"10April2026", day(2026, 4, 10)},
      {"2026 2026-04-10", day(2026, 4, 10)},
  };
  for (const Case& c : cases) {
    INFO(c.line);
    CHECK(metadata_of(c.line).published == c.published);
  }
}

TEST_CASE("dateline: a date in the story, or one that is not whole, is not the article's") {
  for (const std::string line : {"", "July 3", "99 July 2013", "July 32, 2013", "2026-13-09",
                                 "By the river in the old town on July 3, 2013",
                                 "The ferry was built on July 3, 2013 in a small yard"}) {
    INFO(line);
    CHECK_FALSE(metadata_of(line).published);
  }
}

TEST_CASE("dateline: a place, a date and a dash or a stop open a report") {
  const auto published = [](const std::string& opening) {
    return read("a.txt", opening +
                             " The ferry left with 212 people, the line said, and it came back "
                             "before noon.\n")
        .document->metadata.published;
  };
  CHECK(published("PORT SAMPLE, March 3, 2014 (EX) —") == day(2014, 3, 3));
  CHECK(published("Port Sample, March 3, 2014 -") == day(2014, 3, 3));
  CHECK(published("Port Sample, 3 March 2014.") == day(2014, 3, 3));
  CHECK(published("3 March 2014.") == day(2014, 3, 3));
  CHECK(published("March 3, 2014 –") == day(2014, 3, 3));
  CHECK(published("Port Sample, 3 March 2014 (Radio EX).") == day(2014, 3, 3));
  CHECK_FALSE(published("PORT SAMPLE, March 3 (EX) -"));
  CHECK_FALSE(published("Its captain was born on March 3, 2014 -"));
}

TEST_CASE("dateline: it is a sentence of its own") {
  const auto first = [](const std::string& opening) {
    const auto document =
        *read("a.txt", opening + "The ferry left with 212 people, the line said on Monday.\n")
             .document;
    const auto span = document.sentences.front().span;
    return document.text.substr(span.begin, span.size());
  };
  CHECK(first("PORT SAMPLE, Kenya (EX) - ") == "PORT SAMPLE, Kenya (EX) -");
  CHECK(first("PORT SAMPLE — ") == "PORT SAMPLE —");
  CHECK(first("Port Sample (EX) _ ") == "Port Sample (EX) _");
  CHECK(first("Port Sample, March 3, 2014 – ") == "Port Sample, March 3, 2014 –");
  for (const std::string opening :
       {"Sample Line – ", "The line (once of Pell) - ", "At one - ", "3 March 2014 - 5 ",
        "100 - 1000 ", "10 - Pell ", "PELL 100 - "}) {
    INFO(opening);
    CHECK(first(opening).ends_with("on Monday."));
  }
}

TEST_CASE("dateline: a date in a table with headings is not the article's") {
  const auto published = [](const std::string& row) {
    return read("a.html", "<html><body><h1>Ferries</h1><p>Ferries sail.</p><table>" + row +
                              "</table></body></html>")
        .document->metadata.published;
  };
  CHECK_FALSE(published("<tr><th>Founded<td>12 July 1921").has_value());
  CHECK(published("<tr><td>Pell<td>12 July 2031").has_value());
}

TEST_CASE("dateline: days must exist") {
  CHECK(days_from(2024, 2, 29));
  CHECK_FALSE(days_from(2023, 2, 29));
  CHECK_FALSE(days_from(2023, 13, 1));
  CHECK(parse_iso_date("2026-04-08T09:30:00Z") == day(2026, 4, 8));
  CHECK_FALSE(parse_iso_date("on 2026-04-08"));
  CHECK_FALSE(parse_iso_date("2026-04-081"));
}

TEST_CASE("dateline: a minute needs a date, a time and a zone") {
  const std::int64_t noon = day(2026, 4, 8) * 24 * 60 + 12 * 60;
  const std::string good =
      GENERATE(as<std::string>{}, "2026-04-08T12:00Z", "2026-04-08T12:00:59.125Z",
               "2026-04-08T14:00:00+02:00", "2026-04-08 06:30:00 -0530");
  CAPTURE(good);
  CHECK(parse_minute(good) == noon);
  const std::string bad =
      GENERATE(as<std::string>{}, "", "2026-04-08", "2026-04-08T12:00", "2026-04-08T12Z",
               "2026-04-08T12:61Z", "at 2026-04-08T12:00Z", "2026-04-08T12:00+2");
  CAPTURE(bad);
  CHECK_FALSE(parse_minute(bad));
}

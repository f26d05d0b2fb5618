#include <catch2/catch.hpp>

#include "article.h"
#include "normalize/impossible.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::language;
using concord::value::Fault;

namespace {

std::string name_of(Fault fault) {
  switch (fault) {
    case Fault::no_such_day:
      return "day";
    case Fault::other_weekday:
      return "weekday";
    case Fault::no_such_time:
      return "time";
    case Fault::too_large:
      return "size";
    default:
      return "none";
  }
}

// What a text says that cannot be, and why, with a bar between them.
std::string faults_in(const std::string& text) {
  const Article article(text);
  const auto mentions = article.mentions();
  std::string all;
  for (const Impossible& one : find_impossible(article.matches, mentions, language())) {
    all += (all.empty() ? "" : "|") + name_of(one.fault) + " " + article.words(one.span);
  }
  return all;
}

}  // namespace

TEST_CASE("impossible: days and times that do not exist are told of", "[normalize]") {
  const auto [text, faults] = GENERATE(table<std::string, std::string>({
      {"It opens on June 31st.", "day June 31st"},
      {"It opens on 31 November 2026.", "day 31 November 2026"},
      {"It opened on February 29, 2015.", "day February 29, 2015"},
      {"It opened on February 29, 2016.", ""},
      {"It opened on February 29.", ""},
      {"It opened on 99/99/2026.", "day 99/99/2026"},
      {"It opened on 2026-13-45.", "day 2026-13-45"},
      {"It runs from June 25 to June 31, 2026.", "day from June 25 to June 31, 2026"},
      {"It struck at 25:99 then.", "time at 25:99"},
      {"It was split 25:75 and ended at 85:79.", ""},
      {"It struck at 25:30 p.m. then.", "time 25:30 p.m."},
      {"It scored 85-79 and 30/45.", ""},
      {"It runs from 2014 to 2011.", ""},
  }));
  INFO(text);
  CHECK(faults_in(text) == faults);
}

TEST_CASE("impossible: a day with the name of another is told of, and read", "[normalize]") {
  CHECK(faults_in("It opened on Friday, 8 April 2026.") == "weekday Friday, 8 April 2026");
  CHECK(faults_in("It opened on Wednesday, 8 April 2026.").empty());
  CHECK(faults_in("It opened on Friday, 8 April.").empty());
}

TEST_CASE("impossible: numbers too large to be figures are told of", "[normalize]") {
  const auto [text, faults] = GENERATE(table<std::string, std::string>({
      {"It holds 4e999 atoms.", "size 4e999"},
      {"It holds 10^99999 atoms.", "size 10^99999"},
      {"It holds 4e14 atoms.", ""},
      {"The account is 12345678901234567890.", ""},
      {"It holds 1'000'00 atoms.", ""},
  }));
  INFO(text);
  CHECK(faults_in(text) == faults);
  const std::string digits(10'000, '9');
  CHECK(faults_in("It holds " + digits + " atoms.") == "size " + digits);
}

TEST_CASE("impossible: behind a month a number may count what follows it", "[normalize]") {
  CHECK(faults_in("In April 31 people met.").empty());
  const Article article("In April 31 people met.");
  const auto mentions = article.mentions();
  REQUIRE(mentions.size() == 1);
  CHECK(concord::value::to_string(mentions.front().value) == "31");
}

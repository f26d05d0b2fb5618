#include <catch2/catch.hpp>

#include "article.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

// The bare numbers that an article states, with a bar between them.
std::string numbers_in(const std::string& text) {
  const Article article(text);
  std::string all;
  for (const ReadMention& read : article.mentions()) {
    if (read.inner || read.named || article.matches.mentions[read.mention].type != "number") {
      continue;
    }
    all += (all.empty() ? "" : "|") + article.words(article.matches.mentions[read.mention].span);
  }
  return all;
}

}  // namespace

TEST_CASE("name numbers: a number that is part of a name is no figure") {
  const auto [text, numbers] = GENERATE(table<std::string, std::string>({
      {"They flew a Harpa 212 from Corvo.", ""},
      {"They flew 212 planes from Corvo.", "212"},
      {"The new lumePad 4 costs less.", ""},
      {"The LUX 500 companies met.", ""},
      {"In the US 30 people met.", "30"},
      {"The Sarn-16 flew over the bay.", ""},
      {"The top-16 list is out.", "16"},
      {"The servers of pell-east-1 failed.", ""},
      {"The up-to-3 servers failed.", "3"},
      {"They flew to the far 65432 Pell from here.", ""},
      {"They flew 65400 Pell sailors from here.", "65400"},
      {"2. Cost of the bridge", ""},
      {"1. Cost of the bridge.\n2. Way of the road.", ""},
      {"The number who were lost was put at\n30. Boats are out.", "30"},
      {"The bridge has 2. Cost is no matter.", "2"},
      {"It was a category 4 storm.", ""},
      {"The maker of the 386 chip left.", ""},
      {"The maker of 386 chips left.", "386"},
      {"The firm shut 386 chip plants.", "386"},
      {"It drew 14 Northern and Southern Corvo towns.", "14"},
      {"Nearly 700 \"ghost boats\" came.", "700"},
      {"Facing 12 charges, he fled.", "12"},
      {"Chasing 240 to win, they lost.", "240"},
      {"Set 189 to win, they lost.", "189"},
      {"The odds were 1.8 (CI 1.2-2.7).", "1.8|1.2-2.7"},
      {"His BMI 31.2 was high.", "31.2"},
      {"The odds were low (HR 1.42).", "1.42"},
      {"The House passed HR 218 then.", ""},
      {"Some Boeing 737 jets were kept on the ground.", ""},
      {"Nearly 300 Corvo sailors came.", "300"},
      {"Perhaps 300 Corvo sailors came.", "300"},
      {"Two Corvons were freed.", "Two"},
      {"Three Harpa fishermen drowned.", "Three"},
      {"Three Rivers said so.", ""},
      {"It was the number one port.", ""},
      {"Some 800 Harpa employees met.", "800"},
      {"The first 212 Skyliner is here.", ""},
      {"About 63 Model cars were sold.", "63"},
      {"By Friday 40 had left.", "40"},
      {"Storm Kills 5 In Old Corvo Bay", "5"},
      {"The charge was 2.5 F at most.", "2.5"},
      {"A litre costs 18 R.", "18"},
      {"The shop at 19 Orchard Street burnt.", ""},
      {"They met in the second half of the match.", ""},
      {"Nearly half of the match was over.", "half of"},
      {"Errors 429, 500 and 502 are met again.", ""},
      {"They mended it (#431) in 12 days or 14.", "14"},
      {"They closed gates, 14 of them at once.", "14"},
      {"They won 292 of the 543 Corvo Assembly seats.", "292|543"},
      {"Those who live in Corvo 1,552, we hear.", "1,552"},
  }));
  INFO(text);
  CHECK(numbers_in(text) == numbers);
}

TEST_CASE("name numbers: a number that once names something does so in the whole article") {
  CHECK(numbers_in("Corvo bought a Harpa 212.\n\nThe 212 flew well, and 40 of them came.") == "40");
  CHECK(numbers_in("Corvo is in the LUX 500.\n\nIt cut 500 jobs.") == "500");
}

TEST_CASE("name numbers: digits inside a word, a clock or an address are no figures") {
  const auto [text, numbers] = GENERATE(table<std::string, std::string>({
      {"The 49ers lost.", ""},
      {"A lap took 1:36.6 there.", ""},
      {"See https://sarn.test/a?b=30%25&c=7 for 12 more.", "12"},
      {"Write to room12@sarn.test or 12 others.", "12"},
  }));
  INFO(text);
  CHECK(numbers_in(text) == numbers);
}

TEST_CASE("name numbers: the word one may stand for a thing") {
  const auto [text, numbers] = GENERATE(table<std::string, std::string>({
      {"The one they chose sank.", ""},
      {"They saw one another.", ""},
      {"No one came.", ""},
      {"They saw one boat.", "one"},
      {"He is one of them.", ""},
      {"The one million voters left.", "one million"},
  }));
  INFO(text);
  CHECK(numbers_in(text) == numbers);
}

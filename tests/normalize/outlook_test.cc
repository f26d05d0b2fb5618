#include "normalize/outlook.h"

#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

// Of the claim whose figure begins so.
Context context_of(const std::string& text, const std::string& words) {
  const Article article(text);
  for (const Claim& claim : article.claims()) {
    if (article.words(claim.span).find(words) != std::string::npos) return claim.context;
  }
  FAIL("no claim of " + words);
  return {};
}

}  // namespace

TEST_CASE("outlook: by the words of its clause a figure was foreseen, came or was given up") {
  const auto [text, figure, expected] = GENERATE(table<std::string, std::string, Outlook>({
      {"The party is forecast to get 41 lamps and 56 seats.", "41", Outlook::foreseen},
      {"The party is forecast to get 41 lamps and 56 seats.", "56", Outlook::foreseen},
      {"An exit poll gave the party 63 seats on Sunday.", "63", Outlook::foreseen},
      {"That would hand it 56 of the seats.", "56", Outlook::foreseen},
      {"They had been expecting to learn that mills added 70 looms.", "70", Outlook::foreseen},
      {"The party won 63 seats, an exit poll showed.", "63", Outlook::foreseen},
      {"It was better than the 37 seats predicted by the exit poll.", "37", Outlook::foreseen},
      {"The party won 63 seats on Sunday.", "63", Outlook::came},
      {"The party finished third, which means 22 seats.", "22", Outlook::came},
      {"Forecast to lose, it won 22 seats.", "22", Outlook::came},
      {"Analysts expected 20 jobs to go and got 31 of them.", "31", Outlook::came},
      {"The walk will be cut to 50 minutes.", "50", Outlook::unknown},
      {"It announced 620 new jobs.", "620", Outlook::unknown},
      {"The town has 63 seats.", "63", Outlook::unknown},
      {"The firm had been aiming for 500 sales.", "500", Outlook::given_up},
      {"It stands against a previous target of 500 sales.", "500", Outlook::given_up},
      {"The previous model, the Lantern, had a list price of $412.", "412", Outlook::given_up},
      {"Like its predecessor, it had a list price of $412.", "412", Outlook::came},
  }));
  CAPTURE(text, figure);
  CHECK(context_of(text, figure).outlook == expected);
}

TEST_CASE("outlook: a score in between is not the last") {
  const auto [text, score, interim] = GENERATE(table<std::string, std::string, bool>({
      {"The free kick put Pell 2-1 up on Saturday.", "2-1", true},
      {"A header by Arrel made it 2-1 for Pell.", "2-1", true},
      {"Corvo United led 2-1 after an hour.", "2-1", true},
      {"Corvo United took a 2-1 lead after an hour.", "2-1", true},
      {"Pell won 3-1 after leading 1-0 in Corvo.", "3-1", false},
      {"The final score of 3-1 leaves Pell fourth.", "3-1", false},
  }));
  CAPTURE(text);
  CHECK(context_of(text, score).interim == interim);
}

TEST_CASE("outlook: an age of another time") {
  CHECK(context_of("In 2019 Tom Arrel, then 43, built 12 boats.", "43").then);
  CHECK(context_of("The clerk was 44 when she built the boat.", "44").then);
  CHECK_FALSE(context_of("Tom Arrel, 43, built 12 boats.", "43").then);
  CHECK_FALSE(context_of("There are 44 when all are counted.", "44").then);
}

TEST_CASE("outlook: what a span of time is told for") {
  const auto [text, span, use] = GENERATE(table<std::string, std::string, SpanUse>({
      {"The mill was shut for about two weeks.", "two weeks", SpanUse::lasting},
      {"The walkout lasted 11 days.", "11 days", SpanUse::lasting},
      {"Refunds are paid within 10 days.", "10 days", SpanUse::within},
      {"Five minutes later the roof fell.", "Five minutes", SpanUse::later},
      {"The roof fell nine minutes earlier.", "nine minutes", SpanUse::earlier},
      {"It ended with six minutes left.", "six minutes", SpanUse::left},
      {"Tom Arrel levelled seven minutes from time.", "seven minutes", SpanUse::left},
      {"The walk is two hours long.", "two hours", SpanUse::unknown},
  }));
  CAPTURE(text);
  CHECK(context_of(text, span).span_use == use);
}

TEST_CASE("outlook: without a rule, a count that still holds may be another later") {
  const auto grows = [](const std::string& text) {
    const Article article(text);
    return std::ranges::any_of(article.claims(), [](const Claim& claim) {
      return claim.rule == "open.count" && claim.grows;
    });
  };
  CHECK(grows("Some 23 lamps are still in the ward."));
  CHECK_FALSE(grows("Some 23 lamps are in the ward."));
  CHECK_FALSE(grows("The lamps are still 3 miles away."));
}

TEST_CASE("outlook: a count that moves on, and a line of a list of figures") {
  CHECK(context_of("Some 23 patients are still in the ward.", "23").running);
  CHECK(context_of("So far 23 patients have left the ward.", "23").running);
  CHECK_FALSE(context_of("Some 23 patients left the ward.", "23").running);
  CHECK(context_of("14 - league goals for Quill this season", "14").listed);
  CHECK_FALSE(context_of("Quill scored 14 - a record - goals.", "14").listed);
}

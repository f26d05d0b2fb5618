#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::find_claim;

namespace {

bool has(const std::vector<Word>& words, const std::string& word) {
  return std::ranges::find(words, word_of(word)) != words.end();
}

// Of the claim whose figure or day is written so.
Context context_of(const std::string& text, const std::string& words) {
  const Article article(text);
  const auto claims = article.claims();
  const Claim* claim = find_claim(article, claims, words);
  REQUIRE(claim != nullptr);
  return claim->context;
}

}  // namespace

TEST_CASE("context: a clause ends where another begins", "[normalize]") {
  const Article article(
      "The north pier lost 14 wooden beams in the storm, while the lighthouse keeper counted 23 "
      "broken windows.");
  const auto claims = article.claims();
  const Claim* beams = find_claim(article, claims, "14");
  const Claim* windows = find_claim(article, claims, "23");
  REQUIRE(beams != nullptr);
  REQUIRE(windows != nullptr);
  CHECK(has(beams->context.clause, "pier"));
  CHECK_FALSE(has(beams->context.clause, "lighthous"));
  CHECK(has(windows->context.clause, "lighthous"));
  CHECK(has(beams->context.sentence->words, "lighthous"));
}

TEST_CASE("context: the head is what the figure counts", "[normalize]") {
  const Article article("The north pier lost 14 wooden beams in the storm.");
  const auto claims = article.claims();
  const Claim* claim = find_claim(article, claims, "14");
  REQUIRE(claim != nullptr);
  CHECK(claim->context.head == std::vector<Word>{word_of("wooden"), word_of("beam")});
}

TEST_CASE("context: from and to are told apart", "[normalize]") {
  const Article article("The water level in the lock went from 31 units to 47 units overnight.");
  const auto claims = article.claims();
  const Claim* before = find_claim(article, claims, "31");
  const Claim* after = find_claim(article, claims, "47");
  if (before != nullptr && after != nullptr) {
    CHECK(before->context.preposition == "from");
    CHECK(after->context.preposition == "to");
  }
}

TEST_CASE("context: equal sentences have equal fingerprints, others do not", "[normalize]") {
  const Article a("The north pier lost 14 wooden beams.");
  const Article b("The north pier lost 14 wooden beams.");
  const Article c("The north pier lost 15 wooden beams.");
  const auto print = [](const Article& article) {
    return article.claims().front().context.sentence->fingerprint;
  };
  CHECK(print(a) == print(b));
  CHECK(print(a) != print(c));
}

TEST_CASE("context: the month of May casts no doubt", "[normalize]") {
  const Article article("The tram opens in May. It may carry 40 people.");
  const auto claims = article.claims();
  const Claim* month = find_claim(article, claims, "in May");
  const Claim* people = find_claim(article, claims, "40");
  REQUIRE(month != nullptr);
  REQUIRE(people != nullptr);
  CHECK(month->modality == Modality::stated);
  CHECK(people->modality == Modality::possible);
}

TEST_CASE("context: the day on which somebody spoke is told from the day they spoke of",
          "[normalize]") {
  const auto said = [](const std::string& text) {
    return context_of(text, "8 February 2028").said_then;
  };
  CHECK(said("The mill burned, officials said on 8 February 2028."));
  CHECK(said("The mill burned, said spokesman Tom Arrel on 8 February 2028."));
  CHECK_FALSE(said("Officials said the mill burned on 8 February 2028."));
}

TEST_CASE("context: the day on which a figure moved is told from other days", "[normalize]") {
  const auto moved = [](const std::string& text, const std::string& day) {
    return context_of(text, day).moved_then;
  };
  CHECK(moved("The toll in Pell rose to 19 on 9 February 2028.", "9 February 2028"));
  CHECK(moved("On 9 February 2028 the toll in Pell rose to 19.", "9 February 2028"));
  CHECK_FALSE(moved("The mill in Pell burned on 8 February 2028.", "8 February 2028"));
  CHECK_FALSE(moved("The mill burned on 8 February 2028, and the toll rose to 19 later.",
                    "8 February 2028"));
}

TEST_CASE("context: a figure is told of an hour where its clause names one", "[normalize]") {
  const auto hour = [](const std::string& text) {
    const Article article(text);
    const auto claims = article.claims();
    const Claim* claim = find_claim(article, claims, "38 percent");
    return claim == nullptr ? Word{1} : claim->context.hour;
  };
  CHECK(hour("Turnout in Pell was 38 percent.") == 0);
  CHECK(hour("Turnout in Pell was 38 percent at noon.") == word_of("noon"));
  CHECK(
      hour("Turnout in the northern valleys was 38 percent, and few votes were counted so far.") ==
      0);
  CHECK(hour("Turnout in Pell was 38 percent by 4 p.m.") > 1);
}

TEST_CASE("context: the day of a dateline is that of the words", "[normalize]") {
  const auto is_of_words = [](const char* text, const char* day) {
    return context_of(text, day).said_then;
  };
  CHECK(is_of_words("CORVO, Tamarin, July 20 \u2014 The dam broke in the night.", "July 20"));
  CHECK_FALSE(is_of_words("The dam broke on July 20 - in the night.", "July 20"));
  CHECK_FALSE(is_of_words("On July 20 the dam broke.", "July 20"));
}

TEST_CASE("context: others are told from all", "[normalize]") {
  const auto are_others = [](const char* text) { return context_of(text, "12").others; };
  CHECK(are_others("The mill drew 12 other bidders."));
  CHECK(are_others("The mill drew another 12 bidders."));
  CHECK_FALSE(are_others("The mill drew 12 bidders and other guests."));
}

TEST_CASE("context: an age is of a woman or a man where a word beside it says so", "[normalize]") {
  struct Row {
    const char* text;
    const char* age;
    Gender gender;
  };
  const Row rows[] = {
      {"A 45-year-old woman drowned near the weir.", "45-year-old", Gender::female},
      {"A woman, 45, drowned near the weir.", "45", Gender::female},
      {"Two men aged 31 and 36 drowned near the weir.", "36", Gender::male},
      {"He said the driver, 45, drowned near the weir.", "45", Gender::unknown},
      {"She said Tom Arrel, 45, drowned near the weir.", "45", Gender::unknown},
      {"The man told the nurse that her daughter, 12, drowned.", "12", Gender::female},
      {"The 45-year-old drowned. A man saw it.", "45-year-old", Gender::unknown},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(context_of(row.text, row.age).gender == row.gender);
  }
}

TEST_CASE("context: the number of a day passes, that of a bridge stays", "[normalize]") {
  CHECK(context_of("The strike is in its second day now.", "second").passing);
  CHECK_FALSE(context_of("The ferry rammed the second bridge now.", "second").passing);
}

TEST_CASE("context: what holds is told from what happened and what is foreseen", "[normalize]") {
  const auto standing = [](const std::string& text, const std::string& words) {
    return context_of(text, words).standing;
  };
  CHECK(standing("The mill uses up to 420 watts.", "up to 420 watts"));
  CHECK(standing("Letters are usually answered within 45 hours.", "within 45 hours"));
  CHECK_FALSE(standing("The mill needed up to 420 watts.", "up to 420 watts"));
  CHECK_FALSE(standing("The mill is forecast to use up to 420 watts.", "up to 420 watts"));
  CHECK_FALSE(standing("It is late, and the mill burned for up to 45 hours.", "up to 45 hours"));
}

TEST_CASE("context: a word labels the figure behind it as the most or the least", "[normalize]") {
  const Context most = context_of("Maximum power of the mill: 420 watts", "420 watts");
  CHECK(most.maximum);
  CHECK_FALSE(most.minimum);
  CHECK(context_of("Minimum power of the mill: 420 watts", "420 watts").minimum);
  const std::string both = "Maximum power 420 watts, power at night 38 watts";
  CHECK(context_of(both, "420 watts").maximum);
  CHECK_FALSE(context_of(both, "38 watts").maximum);
}

TEST_CASE("context: a day from which something holds does not pass", "[normalize]") {
  const auto passing = [](const std::string& text) { return context_of(text, "fourth").passing; };
  CHECK_FALSE(passing("A pass is needed from the fourth day."));
  CHECK(passing("A pass is needed on the fourth day."));
  CHECK(passing("The strike went on from the fourth day."));
}

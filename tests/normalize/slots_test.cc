#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;
using concord::normalize::testing::find_claim;

namespace {

// Families are told from words by their complement.
Word family(const std::string& name) {
  return ~word_of(name);
}

struct Row {
  std::string text;
  std::string figure;
  Word counted;
  Word event;
};

}  // namespace

TEST_CASE("slots: what a figure counts and what happened follow from the order of words",
          "[normalize]") {
  const std::vector<Row> rows{
      {"The flood at Pell killed at least 14 people.", "at least 14", family("person"),
       family("death")},
      {"In all 14 people were killed by the flood.", "14", family("person"), family("death")},
      {"The flood killed 14 people and injured 30.", "30", 0, family("injury")},
      {"Nobody knows why 14 people died and 30 were injured.", "30", 0, family("injury")},
      {"The mill shipped 14 wooden crates to Pell.", "14", word_of("crat"), family("launch")},
      {"Some 14 old ferries were painted by the crew.", "Some 14", family("ship"),
       word_of("paint")},
      {"The level of damp was 14 percent.", "14 percent", word_of("damp"), 0},
      {"The ferry sank near Pell on Tuesday after a long trip.", "Tuesday", 0, family("fall")}};
  for (const Row& row : rows) {
    CAPTURE(row.text, row.figure);
    const Article article(row.text);
    const auto claims = article.claims();
    const Claim* claim = find_claim(article, claims, row.figure);
    REQUIRE(claim != nullptr);
    CHECK(claim->context.counted == row.counted);
    CHECK(claim->context.event == row.event);
  }
}

TEST_CASE("slots: a name is neither the event nor what is measured", "[normalize]") {
  const Article article("Harpa Shooting Star Works of Pell had 14 lamps.");
  const auto claims = article.claims();
  const Claim* claim = find_claim(article, claims, "14");
  REQUIRE(claim != nullptr);
  CHECK(claim->context.counted == word_of("lamp"));
  CHECK(claim->context.event == 0);
}

TEST_CASE("slots: words of one sense are one, inflected or in a phrase", "[normalize]") {
  const auto claim_in = [](const std::string& text) {
    const Article article(text);
    const auto claims = article.claims();
    const Claim* claim = find_claim(article, claims, "14");
    return claim == nullptr ? Context{} : claim->context;
  };
  CHECK(claim_in("The gale sank 14 vessels.").counted ==
        claim_in("A storm sank 14 boats.").counted);
  CHECK(claim_in("The board called off 14 concerts.").event ==
        claim_in("The board has cancelled 14 concerts.").event);
  CHECK(claim_in("The board called off 14 concerts.").event !=
        claim_in("The board called 14 concerts a success.").event);
}

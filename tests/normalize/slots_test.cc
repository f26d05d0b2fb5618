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
      {"Some 14 old ferries were painted by the crew.", "Some 14", word_of("ferry"),
       word_of("paint")},
      {"The level of damp was 14 percent.", "14 percent", word_of("damp"), 0}};
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

#include "normalize/telephone.h"

#include <catch2/catch.hpp>

#include "article.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;

TEST_CASE("telephone: a number is one however it is written", "[normalize]") {
  for (const char* written : {"(555) 010-8477", "555-010-8477", "555 010-TIPS",
                              "555-010-TIPS (8477)", "(555) 010-TIPS"}) {
    CHECK(as_dialled(written) == "5550108477");
  }
  CHECK(as_dialled("+44 20 7946 0018") == "442079460018");
  CHECK(as_dialled("555-010-8478") != as_dialled("555-010-TIPS"));
}

TEST_CASE("telephone: a number that is part of a name is not dialled", "[normalize]") {
  const Article article(
      "The soil holds caesium-137. See pages 14-17 of the annex. Call 555-010-TIPS.");
  std::string all;
  for (const ReadMention& read :
       read_mentions(article.document, article.matches, testing::language())) {
    if (article.matches.mentions[read.mention].type != "reference") continue;
    all += std::get<concord::value::Name>(read.value).canonical + "; ";
  }
  CHECK(all == "caesium 137; pages 14 17; 5550108477; ");
}

TEST_CASE("telephone: claims are compared by what is dialled, and told as written", "[normalize]") {
  const Article article("Anyone with hints should call the police at 555-010-TIPS.");
  for (const Claim& claim : article.claims()) {
    if (claim.rule != "crime.tip-line") continue;
    CHECK(std::get<concord::value::Name>(claim.value).canonical == "5550108477");
    CHECK(std::get<concord::value::Name>(claim.value).text == "555-010-TIPS");
    return;
  }
  FAIL("no claim");
}

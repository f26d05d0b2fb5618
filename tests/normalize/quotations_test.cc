#include "normalize/quotations.h"

#include <catch2/catch.hpp>

#include "article.h"

using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

struct Quoted {
  std::string words;
  std::string value;
  std::string speaker;
};

std::vector<Quoted> quotations_of(const Article& article) {
  std::vector<Quoted> found;
  for (const Claim& claim : article.claims()) {
    if (claim.kind != quotation_kind) continue;
    found.push_back({article.words(claim.span), std::get<concord::value::Status>(claim.value).state,
                     claim.attribution});
  }
  return found;
}

}  // namespace

TEST_CASE("quotations: direct speech is a claim of its own, without the marks", "[normalize]") {
  const Article article("\"The bridge stays shut, for now,\" said Orla Brandt of the port.");
  const auto found = quotations_of(article);
  REQUIRE(found.size() == 1);
  CHECK(found[0].words == "The bridge stays shut, for now");
  CHECK(found[0].value == "the bridge stays shut for now");
  CHECK(found[0].speaker == "Orla Brandt");
}

TEST_CASE("quotations: each sentence of one is a claim, and a few words are none", "[normalize]") {
  const auto found = quotations_of(Article(
      "Orla Brandt said: “The bridge stays shut for now. We’re sorry for all of the "
      "trouble.” She called it a “sad day”.\n\nThe next paragraph says nothing of that.\n"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].words == "The bridge stays shut for now");
  CHECK(found[1].value.starts_with("we"));
  CHECK(found[1].value.ends_with("re sorry for all of the trouble"));
}

TEST_CASE("quotations: a mark that is never closed ends with its paragraph", "[normalize]") {
  const auto found = quotations_of(Article(
      "He said: \"We open the bridge at nine.\n\nThe mayor will come to the bridge too.\n"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].words == "We open the bridge at nine");
}

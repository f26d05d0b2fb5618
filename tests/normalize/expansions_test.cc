#include "normalize/expansions.h"

#include <catch2/catch.hpp>

#include "article.h"
#include "normalize/normalize.h"

using namespace concord::normalize;
using concord::normalize::testing::claims_of;

namespace {

// "other name → usual name" of a story, one a line.
std::string found(const std::vector<std::string>& articles) {
  std::map<std::string, OtherName> others;
  add_other_expansions(claims_of(articles), others);
  std::string lines;
  for (const auto& [name, other] : others) lines += name + " → " + other.canonical + '\n';
  return lines;
}

}  // namespace

TEST_CASE("expansions: one abbreviation that is written out in two ways", "[normalize]") {
  const std::string usual = "They asked the Lower Basin Tide Survey (LBTS) on Monday.";
  CHECK(found({usual, usual, "They asked the Large Basin Tide Survey (LBTS) on Monday."}) ==
        "large basin tide survey → lower basin tide survey\n");
  // the same, a shorter form, another body of that abbreviation
  CHECK(found({usual, usual}).empty());
  CHECK(found({usual, "They asked the Basin Tide Survey (LBTS) on Monday."}).empty());
  CHECK(found({usual, "They asked the Corvo Transport Union (LBTS) on Monday."}).empty());
  // an article that has both means two
  CHECK(found({usual + " They asked the Large Basin Tide Survey (LBTS) too."}).empty());
}

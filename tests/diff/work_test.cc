#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "diff/candidates.h"
#include "diff/grouping.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::shipped_weights;
using concord::diff::testing::story;
using concord::diff::testing::Told;

namespace {

constexpr int claims_of_article = 10;
constexpr int words_of_claim = 6;
constexpr int vocabulary = 4000;

// A word as often as words are: the n-th one n times as seldom as the first.
std::string word(std::mt19937& random) {
  const double share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
  return "w" + std::to_string(static_cast<int>(std::pow(vocabulary, share)));
}

std::vector<normalize::Claim> story_of(std::uint32_t articles) {
  std::mt19937 random(20261121);
  std::vector<Told> told;
  for (std::uint32_t article = 0; article < articles; ++article) {
    for (int i = 0; i < claims_of_article; ++i) {
      std::string words;
      for (int n = 0; n < words_of_claim; ++n) words += word(random) + " ";
      told.push_back({article, words, count(static_cast<std::int64_t>(1 + random() % 300))});
    }
  }
  return story(told);
}

struct Work {
  double candidates = 0;
  double like_values = 0;
  double rivals = 0;
};

Work work_of(std::uint32_t articles) {
  const auto claims = story_of(articles);
  const Items items = make_items(claims);
  return {static_cast<double>(find_candidates(items).size()),
          static_cast<double>(find_like_values(items).size()),
          static_cast<double>(find_rivals(items, shipped_weights()).size())};
}

}  // namespace

TEST_CASE("work: twice the articles in one story are little more than twice the comparing",
          "[diff]") {
  constexpr double at_most = 2.3;
  const Work once = work_of(100);
  const Work twice = work_of(200);
  REQUIRE(once.candidates > 0);
  REQUIRE(once.rivals > 0);
  CHECK(twice.candidates / once.candidates < at_most);
  CHECK(twice.like_values / once.like_values < at_most);
  CHECK(twice.rivals / once.rivals < at_most);
}
